package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.CardState;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventHead;
import java.util.List;

/** An action of a learner on cards outside a question: suspend, flag, annotate, reset. */
public sealed interface CardAction {
    boolean changes(CardState state);

    Event event(EventHead head, CardId card);

    default List<Card> changed(List<Card> cards, Learner learner) {
        return cards.stream().filter(card -> changes(learner.state(card.id()))).toList();
    }

    /** An action that needs only the card. */
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

    /** Replaces the learner's note; an empty text removes it. */
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
