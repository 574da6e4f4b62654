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

    /** An action that needs no more than the card. */
    record Simple(Event.CardEvent.Action action) implements CardAction {
        @Override
        public boolean changes(CardState state) {
            return switch (action) {
                case SUSPEND -> !state.suspended();
                case UNSUSPEND -> state.suspended();
                case FLAG -> !state.flagged();
                case UNFLAG -> state.flagged();
                case RESET -> state.standing().isPresent();
                case READ -> state.standing().isEmpty();
            };
        }

        @Override
        public Event event(EventHead head, CardId card) {
            return new Event.CardEvent(head, card, action);
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
}
