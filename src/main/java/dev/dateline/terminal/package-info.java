/**
 * Screens, keys and plain lines of the terminal. A model takes events and does not know the terminal. A view draws a
 * model for a size. Only {@link dev.dateline.terminal.Screen} uses the real terminal, through JLine. The package {@code
 * study} decides what to ask next and how to rate an answer.
 */
@NullMarked
package dev.dateline.terminal;

import org.jspecify.annotations.NullMarked;
