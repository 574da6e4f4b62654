package dev.dateline.journal;

/**
 * What a card asked and answered when the library was last seen, as texts or as digests. Two equal fingerprints are the same card.
 *
 * @param question all that is shown before the answer
 * @param answer what is right
 */
public record CardFingerprint(String question, String answer) {}
