package dev.dateline.study;

import dev.dateline.deck.CardId;
import dev.dateline.journal.Event;
import dev.dateline.journal.Event.CardEvent.Action;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.JournalFailure;
import dev.dateline.memory.StudyCalendar;
import java.util.HashMap;
import java.util.Map;

/** The learner's flags and notes on cards, including those of this session. */
final class CardMarks {
    private final Learner learner;
    private final Log log;
    private final EventClock eventClock;
    private final StudyCalendar calendar;
    private final Map<CardId, Boolean> flags = new HashMap<>();
    private final Map<CardId, String> notes = new HashMap<>();

    CardMarks(Learner learner, Log log, EventClock eventClock, StudyCalendar calendar) {
        this.learner = learner;
        this.log = log;
        this.eventClock = eventClock;
        this.calendar = calendar;
    }

    boolean isFlagged(CardId card) {
        return flags.getOrDefault(card, learner.flagged(card));
    }

    /** Flags a card, or removes the flag. Returns whether it is flagged now. */
    boolean flag(CardId card) throws JournalFailure {
        boolean marked = !isFlagged(card);
        log.append(new Event.CardEvent(eventClock.next(calendar), card, marked ? Action.FLAG : Action.UNFLAG));
        flags.put(card, marked);
        return marked;
    }

    /** The note on a card; empty if there is none. */
    String note(CardId card) {
        return notes.getOrDefault(card, learner.state(card).note());
    }

    /** Replaces the note on a card; an empty text removes it. */
    void note(CardId card, String text) throws JournalFailure {
        log.append(new Event.Note(eventClock.next(calendar), card, text));
        notes.put(card, text);
    }
}
