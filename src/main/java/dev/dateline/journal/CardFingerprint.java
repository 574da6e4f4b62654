package dev.dateline.journal;

/**
 * A card's question and answer when the library was last read, as texts or as digests. Two equal fingerprints are the same card.
 *
 * @param question all that is shown before the answer
 * @param answer the right answer
 */
public record CardFingerprint(String question, String answer) {}
