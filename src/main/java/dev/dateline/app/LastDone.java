package dev.dateline.app;

import dev.dateline.journal.Event;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.memory.StudyCalendar;
import java.util.ArrayList;
import java.util.List;

/** The last action on this machine: an answer, or everything that one command did. */
public final class LastDone {
    private LastDone() {}

    /** Takes it back and returns it; empty if there is none. */
    public static List<Event> undo(Journal journal, EventClock eventClock, StudyCalendar calendar)
            throws JournalFailure {
        List<Event> last = journal.lastDone();
        List<EventHead> together = last.isEmpty() ? List.of() : eventClock.together(last.size(), calendar);
        List<Event> undos = new ArrayList<>();
        for (int i = 0; i < last.size(); i++) {
            undos.add(new Event.Undo(together.get(i), last.get(i).head().id()));
        }
        journal.appendAll(undos);
        return last;
    }
}
