package dev.dateline.study;

import dev.dateline.deck.CardId;

/** A form that a learner typed, to add to what a card accepts. */
public record NewForm(CardId card, String text) {}
