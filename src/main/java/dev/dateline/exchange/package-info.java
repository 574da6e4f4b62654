/**
 * Decks out and in: what leaves and how it is written, one class a format behind {@link dev.dateline.exchange.Format}. Here lies
 * what all formats share: the cards to be written with what is known of their sources, safe text, files put in place whole. The
 * formats themselves lie in the packages below, those that come in as well. No commands, no screens, no scheduling.
 */
@NullMarked
package dev.dateline.exchange;

import org.jspecify.annotations.NullMarked;
