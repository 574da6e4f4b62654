package dev.dateline.study;

import dev.dateline.deck.Deck;
import dev.dateline.judge.Judge;

/**
 * A deck that was edited while a session is held.
 *
 * @param judge who knows the library as it is now
 */
public record Revision(Deck deck, Judge judge) {}
