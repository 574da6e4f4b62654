/**
 * The command line: one class a command that parses, calls the rooms below and prints. What is common to all of them lives
 * here too: the options every command takes, where the library and the journal are, the settings, and the one place that
 * turns a failure into a message and an exit status (0 done, 1 findings or failure, 2 a wrong command line).
 *
 * <p>A new command is a class with picocli's {@code @Command} (a name, a description, and a footer with examples), a
 * constructor that takes an {@link dev.dateline.cli.Invocation}, and one line in {@link dev.dateline.cli.Commands}. It reads
 * and writes through the invocation's streams, asks it for the clock, the library and the journal, and returns its exit
 * status; what it cannot go on without is a {@link dev.dateline.cli.Failure}. Only what the command line names is loaded:
 * keep terminal classes out of commands that draw no screen.
 */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
