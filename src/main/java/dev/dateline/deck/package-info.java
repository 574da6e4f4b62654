/**
 * Cards and decks as immutable records, and how a deck is read. A card is one record a kind; what else depends on the kind
 * is a {@link dev.dateline.deck.Answer.Visitor} in the room that needs it. No judging, no scheduling, no screens.
 */
@NullMarked
package dev.dateline.deck;

import org.jspecify.annotations.NullMarked;
