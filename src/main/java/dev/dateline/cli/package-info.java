/**
 * The command line, with one class for each command. A command parses its arguments, calls the packages below and
 * prints. It ends with exit status 0 (done), 1 (findings or failure) or 2 (a wrong command line).
 *
 * <p>A new command is a class with picocli's options, one line in {@link dev.dateline.cli.Commands}, which gives it the
 * {@link dev.dateline.app.Invocation}, and a section with a description and examples in {@code commands.md}. The command
 * reads and writes through the invocation's streams, asks it for the clock, the library and the journal, and returns its
 * exit status. If it cannot go on, it throws a {@link dev.dateline.app.Failure}. Only the command on the command line is
 * loaded, so keep terminal classes out of commands that draw no screen.
 */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
