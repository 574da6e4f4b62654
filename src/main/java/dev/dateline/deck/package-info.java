/**
 * Cards and decks as immutable records, and how decks are read and written. A package that treats each way of answering differently
 * has a {@code switch} over all {@linkplain dev.dateline.deck.CardKind kinds}.
 */
@NullMarked
package dev.dateline.deck;

import org.jspecify.annotations.NullMarked;
