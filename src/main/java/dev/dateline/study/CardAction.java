package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.CardState;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventHead;
import java.util.ArrayList;
import java.util.List;

/** An action of a learner on cards outside a question: suspend, flag, annotate, reset. */
public sealed interface CardAction {
    /** Whether it is news for a card that stands like this. */
    boolean changes(CardState state);

    /** What the journal says of it. */
    Event event(EventHead head, CardId card);

    /** The cards for which it is news. */
    default List<Card> changed(List<Card> cards, Learner learner) {
        List<Card> changed = new ArrayList<>();
        for (Card card : cards) {
            if (changes(learner.state(card.id()))) {
                changed.add(card);
            }
        }
        return changed;
    }

    /** One event for each card. */
    default List<Event> events(List<Card> cards, List<EventHead> heads) {
        List<Event> events = new ArrayList<>(cards.size());
        for (int i = 0; i < cards.size(); i++) {
            events.add(event(heads.get(i), cards.get(i).id()));
        }
        return events;
    }

    /** Set aside until it is unsuspended. */
    record Suspend() implements CardAction {
        @Override
        public boolean changes(CardState state) {
            return !state.suspended();
        }

        @Override
        public Event event(EventHead head, CardId card) {
            return new Event.Suspend(head, card);
        }
    }

    /** To be asked again. */
    record Unsuspend() implements CardAction {
        @Override
        public boolean changes(CardState state) {
            return state.suspended();
        }

        @Override
        public Event event(EventHead head, CardId card) {
            return new Event.Unsuspend(head, card);
        }
    }

    /** Marked to be looked at. */
    record Flag() implements CardAction {
        @Override
        public boolean changes(CardState state) {
            return !state.flagged();
        }

        @Override
        public Event event(EventHead head, CardId card) {
            return new Event.Flag(head, card);
        }
    }

    /** The mark taken off. */
    record Unflag() implements CardAction {
        @Override
        public boolean changes(CardState state) {
            return state.flagged();
        }

        @Override
        public Event event(EventHead head, CardId card) {
            return new Event.Unflag(head, card);
        }
    }

    /** A note of the learner's own in place of the last; an empty text takes it away. */
    record Note(String text) implements CardAction {
        @Override
        public boolean changes(CardState state) {
            return !state.note().equals(text);
        }

        @Override
        public Event event(EventHead head, CardId card) {
            return new Event.Note(head, card, text);
        }
    }

    /** To be learnt anew; what was answered before stays in the journal and counts no more. */
    record Reset() implements CardAction {
        @Override
        public boolean changes(CardState state) {
            return state.standing().isPresent();
        }

        @Override
        public Event event(EventHead head, CardId card) {
            return new Event.Reset(head, card);
        }
    }
}
