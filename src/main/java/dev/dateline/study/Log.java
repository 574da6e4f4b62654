package dev.dateline.study;

import dev.dateline.journal.Event;
import dev.dateline.journal.JournalFailure;

/** Where a session records its events; usually a journal's {@code append}. */
@FunctionalInterface
public interface Log {
    /**
     * Records an event; it is on the disk when this returns.
     *
     * @throws JournalFailure if it cannot be written; then nothing was written
     */
    void append(Event event) throws JournalFailure;
}
