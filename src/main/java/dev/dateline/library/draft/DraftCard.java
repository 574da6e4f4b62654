package dev.dateline.library.draft;

/**
 * A proposed card.
 *
 * @param ask the question
 * @param says the fact in its own sentence
 */
public record DraftCard(String ask, String says) {}
