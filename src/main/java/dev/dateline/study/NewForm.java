package dev.dateline.study;

import dev.dateline.deck.CardId;

/** A form that a learner typed and that a card may accept from now on. */
public record NewForm(CardId card, String text) {}
