package dev.dateline.journal;

import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Something that happened and is never changed afterwards. A mistake is mended by another event: {@link Undo} takes any event
 * back, also another undo.
 */
public sealed interface Event {
    EventHead head();

    <R> R accept(Visitor<R> visitor);

    /** The word for its kind, as the journal's file has it: {@code review}, {@code adopt-parameters}. */
    default String type() {
        return accept(EventType.WORD);
    }

    /** An event about one card. */
    sealed interface OfCard extends Event {
        CardId card();
    }

    /** A card was asked, answered and scheduled. */
    record Review(
            EventHead head,
            CardId card,
            CardKind kind,
            Verdict verdict,
            Grade grade,
            Answer answer,
            Scheduling scheduling)
            implements OfCard {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.review(this);
        }
    }

    /**
     * The learner says that the verdict on a review was mistaken. The last overrule of a review holds.
     *
     * @param review the review whose verdict, grade and scheduling are replaced
     * @param scheduling what the review would have done to the card, counted from the review's own time
     */
    record Overrule(EventHead head, EventId review, Verdict verdict, Grade grade, Scheduling scheduling)
            implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.overrule(this);
        }
    }

    /** An earlier event is taken back, as if it had not happened. */
    record Undo(EventHead head, EventId of) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.undo(this);
        }
    }

    /** The learner did something to a card that needs no more than the card's name. */
    record CardEvent(EventHead head, CardId card, Action action) implements OfCard {
        /** What was done. */
        public enum Action {
            /** The card is not asked until it is unsuspended. */
            SUSPEND,
            /** The card is asked again. */
            UNSUSPEND,
            /** The card is marked to look at again. */
            FLAG,
            /** The mark is taken off. */
            UNFLAG,
            /** The card starts anew: earlier answers stay in the log and count for nothing in its memory. */
            RESET,
            /** The facts behind the card were read before its first answer. */
            READ;

            private final String word = name().toLowerCase(Locale.ROOT);

            /** The word for it in the journal's file. */
            String word() {
                return word;
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.card(this);
        }
    }

    /** The card is not asked before an instant. */
    record Bury(EventHead head, CardId card, Instant until) implements OfCard {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bury(this);
        }
    }

    /** The learner's own note on a card, in place of an earlier one; an empty text removes it. */
    record Note(EventHead head, CardId card, String text) implements OfCard {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.note(this);
        }
    }

    /** A card has another name now: all that happened to it before belongs to the new name. */
    record Rename(EventHead head, CardId from, CardId to) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }
    }

    /**
     * Other parameters of a memory model are used from now on.
     *
     * @param set the name by which later reviews say that they used it
     * @param model the model's name ({@code fsrs-6})
     * @param weights in the order of the model's papers
     * @param rows how many reviews they were trained on; 0 if they were not
     */
    record AdoptParameters(EventHead head, String set, String model, List<Double> weights, int rows) implements Event {
        public AdoptParameters {
            weights = List.copyOf(weights);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.adoptParameters(this);
        }
    }

    /**
     * A library was seen in another shape than before; so that the next look can tell which cards were edited, added or lost.
     *
     * @param library whose the names are: the same text for the same library on every start
     * @param digest one text for the whole library, so that a start needs to compare no more than this
     * @param changed the cards that are new or differ from the look before, as they stand now
     * @param gone the cards that are there no more
     */
    record LibrarySeen(
            EventHead head, String library, String digest, Map<CardId, CardFingerprint> changed, Set<CardId> gone)
            implements Event {
        /** @throws IllegalArgumentException if a card is both there and gone */
        public LibrarySeen {
            changed = Map.copyOf(changed);
            gone = Set.copyOf(gone);
            for (CardId card : gone) {
                if (changed.containsKey(card)) {
                    throw new IllegalArgumentException(card + " is there and gone at once");
                }
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.librarySeen(this);
        }
    }

    /** The learner was told something that need not be told twice: that a fact was withdrawn. */
    record ToldOfWithdrawal(EventHead head, FactRef fact) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toldOfWithdrawal(this);
        }
    }

    /**
     * Something in an exam. Exams are kept apart from cards: these events change no memory and no schedule.
     *
     * @param exam the exam's name: that of the event that began it
     * @param text what happened, in the words of whoever holds the exam
     */
    record Exam(EventHead head, EventId exam, Part part, String text) implements Event {
        /** What an exam consists of. */
        public enum Part {
            /** Its questions and rules. */
            BEGIN,
            /** Answers given or taken back, marks, time. */
            STEP,
            /** The marks; nothing comes after it. */
            END
        }

        /** Begins an exam, which gets the event's own name. */
        public static Exam begin(EventHead head, String text) {
            return new Exam(head, head.id(), Part.BEGIN, text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exam(this);
        }
    }

    /** What depends on the kind of event: one method a kind. */
    interface Visitor<R> {
        R review(Review event);

        R overrule(Overrule event);

        R undo(Undo event);

        R card(CardEvent event);

        R bury(Bury event);

        R note(Note event);

        R rename(Rename event);

        R adoptParameters(AdoptParameters event);

        R librarySeen(LibrarySeen event);

        R toldOfWithdrawal(ToldOfWithdrawal event);

        R exam(Exam event);
    }
}
