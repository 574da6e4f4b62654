/**
 * Decks on their way in: what a stranger's file is, the cards as its format tells them, and what becomes of them here. The formats
 * lie beside their writers; this package makes of whatever they find decks that our own reader takes, and counts what was lost.
 */
@NullMarked
package dev.dateline.exchange.intake;

import org.jspecify.annotations.NullMarked;
