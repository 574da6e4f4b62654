/**
 * Cards and decks as immutable records, and how decks are read and written. A package that treats each way of answering differently
 * has a {@link dev.dateline.deck.Answer.Visitor} in that package.
 */
@NullMarked
package dev.dateline.deck;

import org.jspecify.annotations.NullMarked;
