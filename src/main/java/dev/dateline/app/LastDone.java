package dev.dateline.app;

import dev.dateline.journal.Event;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.memory.StudyCalendar;
import java.util.List;

/** Takes back the last action on this machine: an answer, or everything that one command did. */
public final class LastDone {
    private LastDone() {}

    /**
     * Takes back the last action.
     *
     * @return its events; empty if there is none
     */
    public static List<Event> undo(Journal journal, EventClock eventClock, StudyCalendar calendar)
            throws JournalFailure {
        List<Event> last = journal.lastDone();
        journal.appendAll(eventClock.together(
                last,
                calendar,
                (head, event) -> new Event.Undo(head, event.head().id())));
        return last;
    }
}
