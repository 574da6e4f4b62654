package dev.dateline.study;

import dev.dateline.deck.CardId;

/** What a learner typed and holds for right, to be added to what a card accepts. */
public record NewForm(CardId card, String text) {}
