package dev.dateline.study;

import dev.dateline.journal.Event;
import dev.dateline.journal.JournalFailure;

/** Where a session records its events; usually a journal's {@code append}. */
@FunctionalInterface
public interface Log {
    /**
     * Records an event. The event is on the disk when this returns.
     *
     * @throws JournalFailure if the event cannot be written; nothing was written then
     */
    void append(Event event) throws JournalFailure;
}
