package dev.dateline.journal;

/**
 * A card's question and answer when the library was last read, as texts or as digests. Cards with equal fingerprints
 * are the same.
 *
 * @param question everything that is shown before the answer
 * @param answer the right answer
 */
public record CardFingerprint(String question, String answer) {}
