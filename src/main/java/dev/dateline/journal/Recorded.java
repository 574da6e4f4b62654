package dev.dateline.journal;

/**
 * An event as stored in one journal.
 *
 * @param row its number in this journal's order of writing, rising from 1; not the order of events
 */
public record Recorded(long row, Event event) {}
