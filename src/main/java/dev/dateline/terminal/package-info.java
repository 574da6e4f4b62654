/**
 * Screens, keys and plain lines: how a session looks and is worked in a terminal. A model takes events and knows no terminal, a
 * view draws a model for a size, and {@link dev.dateline.terminal.Screen} alone touches the real thing (JLine). What is asked
 * next and what an answer is worth is decided in {@code study}.
 */
@NullMarked
package dev.dateline.terminal;

import org.jspecify.annotations.NullMarked;
