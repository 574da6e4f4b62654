package dev.dateline.study;

import dev.dateline.journal.Event;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.memory.StudyCalendar;
import java.util.Optional;

/**
 * Takes back the learner's steps, the last one first. The log gets one more event, and all other state is as before the
 * step. If the log cannot be written, nothing changes.
 *
 * @param recorded whether answers are in the log
 */
record Undo(
        Trail trail,
        CardQueue queue,
        Memories memories,
        Scores scores,
        Spacing spacing,
        Log log,
        EventClock eventClock,
        StudyCalendar calendar,
        boolean recorded) {
    /** Takes back the last step, and returns it. */
    Optional<Trail.Step> last() throws JournalFailure {
        Optional<Trail.Step> last = trail.last();
        if (last.isPresent()) {
            if (last.get() instanceof Trail.Answered answered) {
                takeBack(answered);
            } else if (last.get() instanceof Trail.Suspended suspended) {
                takeBack(suspended);
            }
        }
        return last;
    }

    private void takeBack(Trail.Answered answered) throws JournalFailure {
        if (recorded) {
            append(answered.head().id());
        }
        trail.removeLast();
        Asked asked = answered.outcome().asked();
        scores.takeBack(answered.outcome());
        spacing.takeBack();
        memories.remember(asked.card().id(), answered.outcome().before());
        queue.put(asked.card(), answered.from());
    }

    private void takeBack(Trail.Suspended suspended) throws JournalFailure {
        append(suspended.event());
        trail.removeLast();
        suspended.from().ifPresent(place -> queue.put(suspended.aside(), place));
    }

    private void append(EventId undone) throws JournalFailure {
        log.append(new Event.Undo(eventClock.next(calendar), undone));
    }
}
