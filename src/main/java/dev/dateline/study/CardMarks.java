package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.Event;
import dev.dateline.journal.Event.CardEvent.Action;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.JournalFailure;
import dev.dateline.memory.StudyCalendar;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The learner's flags and notes on the cards of a session. */
final class CardMarks {
    private final Log log;
    private final EventClock eventClock;
    private final StudyCalendar calendar;
    private final Set<CardId> flagged = new HashSet<>();
    private final Map<CardId, String> notes = new HashMap<>();

    CardMarks(Collection<Card> cards, Learner learner, Log log, EventClock eventClock, StudyCalendar calendar) {
        this.log = log;
        this.eventClock = eventClock;
        this.calendar = calendar;
        for (Card card : cards) {
            if (learner.flagged(card.id())) {
                flagged.add(card.id());
            }
            notes.put(card.id(), learner.state(card.id()).note());
        }
    }

    boolean isFlagged(CardId card) {
        return flagged.contains(card);
    }

    /** Flags a card, or removes the flag. Returns whether it is flagged now. */
    boolean flag(CardId card) throws JournalFailure {
        boolean marked = !flagged.contains(card);
        log.append(new Event.CardEvent(eventClock.next(calendar), card, marked ? Action.FLAG : Action.UNFLAG));
        return marked ? flagged.add(card) : !flagged.remove(card);
    }

    /** The note on a card; empty if there is none. */
    String note(CardId card) {
        return notes.getOrDefault(card, "");
    }

    /** Replaces the note on a card; an empty text removes it. */
    void note(CardId card, String text) throws JournalFailure {
        log.append(new Event.Note(eventClock.next(calendar), card, text));
        notes.put(card, text);
    }
}
