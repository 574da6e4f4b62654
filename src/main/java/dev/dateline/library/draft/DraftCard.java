package dev.dateline.library.draft;

/**
 * A proposed card.
 *
 * @param ask the question
 * @param says the fact in a sentence of its own
 */
public record DraftCard(String ask, String says) {}
