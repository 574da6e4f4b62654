package dev.dateline.study;

import dev.dateline.deck.Deck;
import dev.dateline.judge.Judge;

/** A deck that was edited during a session, and the judge for the edited library. */
public record Revision(Deck deck, Judge judge) {}
