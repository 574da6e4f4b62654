package dev.dateline.journal;

/**
 * An event in a journal.
 *
 * @param row its number in the order of writing, from 1; events are ordered by time instead
 */
public record Recorded(long row, Event event) {}
