/**
 * What commands and screens share: one run of the program ({@link dev.dateline.app.Invocation}), its library and journal opened
 * together ({@link dev.dateline.app.Workplace}), the settings, caches and copies, and one place that turns a failure into a
 * message ({@link dev.dateline.app.Faults}). It knows no command line and no terminal library.
 */
@NullMarked
package dev.dateline.app;

import org.jspecify.annotations.NullMarked;
