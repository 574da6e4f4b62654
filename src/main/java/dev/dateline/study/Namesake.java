package dev.dateline.study;

/**
 * A deck with the name of another library's deck but other cards. Their histories are kept apart.
 *
 * @param other the other library's name in the journal
 */
public record Namesake(String deck, String other) {}
