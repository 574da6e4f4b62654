package dev.dateline.study;

/**
 * A deck that has the name of another library's deck and is not the same, so that their histories are kept apart.
 *
 * @param other the other library, as the journal calls it
 */
public record Namesake(String deck, String other) {}
