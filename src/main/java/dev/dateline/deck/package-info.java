/**
 * Cards and decks as immutable records, and how decks are read and written. What a package does differently for each way of
 * answering is a {@link dev.dateline.deck.Answer.Visitor} in that package.
 */
@NullMarked
package dev.dateline.deck;

import org.jspecify.annotations.NullMarked;
