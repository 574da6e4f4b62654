package dev.dateline.journal;

/**
 * An event as it stands in one journal.
 *
 * @param row its place in this journal's order of writing, from 1, rising; not the order of events
 */
public record Recorded(long row, Event event) {}
