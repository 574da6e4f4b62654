package dev.dateline.study;

import dev.dateline.journal.Event;
import dev.dateline.journal.JournalFailure;

/** Where a session writes what happened; a journal's {@code append}. */
@FunctionalInterface
public interface Log {
    /**
     * Writes an event down for good; it is safe when this returns.
     *
     * @throws JournalFailure if that cannot be done; nothing was written then
     */
    void append(Event event) throws JournalFailure;
}
