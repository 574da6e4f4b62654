/**
 * The code that commands and screens share: one run of the program ({@link dev.dateline.app.Invocation}), its library
 * and journal ({@link dev.dateline.app.Workplace}), the settings, caches and copies, and the class that turns a failure
 * into a message ({@link dev.dateline.app.Faults}). The package does not use the command line or a terminal library.
 */
@NullMarked
package dev.dateline.app;

import org.jspecify.annotations.NullMarked;
