package dev.dateline.journal;

import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An event of the journal. Events never change. A mistake is corrected by another event: {@link Undo} takes back any
 * event, also another undo.
 */
public sealed interface Event {
    EventHead head();

    /** The word for its kind in the journal's file: {@code review}, {@code adopt-parameters}. */
    String type();

    default Event withCards(UnaryOperator<CardId> names) {
        return this;
    }

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
        public String type() {
            return "review";
        }

        @Override
        public Event withCards(UnaryOperator<CardId> names) {
            return new Review(head, names.apply(card), kind, verdict, grade, answer, scheduling);
        }
    }

    /**
     * The learner corrected the verdict on a review. The last overrule of a review counts.
     *
     * @param review the review whose verdict, grade and scheduling are replaced
     * @param scheduling the corrected effect of the review, computed for the time of the review
     */
    record Overrule(EventHead head, EventId review, Verdict verdict, Grade grade, Scheduling scheduling)
            implements Event {
        @Override
        public String type() {
            return "overrule";
        }
    }

    /** An earlier event was taken back. */
    record Undo(EventHead head, EventId of) implements Event {
        @Override
        public String type() {
            return "undo";
        }
    }

    /** The learner did something to a card. */
    record CardEvent(EventHead head, CardId card, Action action) implements OfCard {
        /** What the learner did to a card. */
        public enum Action {
            SUSPEND,
            UNSUSPEND,
            FLAG,
            UNFLAG,
            /** The card starts again as new. Its earlier answers stay in the log, but do not count for its memory. */
            RESET,
            /** The card's facts were read before its first answer. */
            READ
        }

        @Override
        public String type() {
            return Rows.word(action);
        }

        @Override
        public Event withCards(UnaryOperator<CardId> names) {
            return new CardEvent(head, names.apply(card), action);
        }
    }

    /** The card is not asked before an instant. */
    record Bury(EventHead head, CardId card, Instant until) implements OfCard {
        @Override
        public String type() {
            return "bury";
        }

        @Override
        public Event withCards(UnaryOperator<CardId> names) {
            return new Bury(head, names.apply(card), until);
        }
    }

    /** The learner's note on a card. It replaces an earlier one, and an empty text removes it. */
    record Note(EventHead head, CardId card, String text) implements OfCard {
        @Override
        public String type() {
            return "note";
        }

        @Override
        public Event withCards(UnaryOperator<CardId> names) {
            return new Note(head, names.apply(card), text);
        }
    }

    /** A card was renamed. Its earlier events belong to the new name. */
    record Rename(EventHead head, CardId from, CardId to) implements Event {
        @Override
        public String type() {
            return "rename";
        }

        @Override
        public Event withCards(UnaryOperator<CardId> names) {
            return new Rename(head, names.apply(from), names.apply(to));
        }
    }

    /**
     * New parameters of a memory model were adopted.
     *
     * @param set the name of the set in later reviews
     * @param model the model's name ({@code fsrs-6})
     * @param weights the weights in the order of the model's publication
     * @param rows how many reviews they were trained on; 0 if they were not trained
     */
    record AdoptParameters(EventHead head, String set, String model, List<Double> weights, int rows) implements Event {
        public AdoptParameters {
            weights = List.copyOf(weights);
        }

        @Override
        public String type() {
            return "adopt-parameters";
        }
    }

    /**
     * The state of a library after a change. The next comparison uses it to tell which cards were edited, added or
     * removed.
     *
     * @param library the name of the library, the same at every start
     * @param digest the digest of the whole library, which every start compares
     * @param changed the cards that are new or changed, in their present form
     */
    record LibrarySeen(
            EventHead head, String library, String digest, Map<CardId, CardFingerprint> changed, Set<CardId> gone)
            implements Event {
        /** @throws IllegalArgumentException if a card is both changed and gone */
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
        public String type() {
            return "library-seen";
        }
    }

    /** The learner was told that a fact was withdrawn, so that it is not told twice. */
    record ToldOfWithdrawal(EventHead head, FactRef fact) implements Event {
        @Override
        public String type() {
            return "told-of-withdrawal";
        }
    }

    /**
     * An event of an exam. It changes no memory and no schedule of a card.
     *
     * @param exam the id of the exam, which is the id of the event that began it
     * @param text what happened, in the format of the package for exams
     */
    record Exam(EventHead head, EventId exam, Part part, String text) implements Event {
        /** The kinds of exam events. */
        public enum Part {
            /** The questions and rules. */
            BEGIN,
            /** Answers that were given or taken back, marks for another look, and times. */
            STEP,
            /** The marks of the questions. This is the last event of an exam. */
            END
        }

        /** The beginning of the types of all parts. */
        static final String TYPE = "exam-";

        /** The event that begins an exam. Its id is the exam's id. */
        public static Exam begin(EventHead head, String text) {
            return new Exam(head, head.id(), Part.BEGIN, text);
        }

        @Override
        public String type() {
            return TYPE + Rows.word(part);
        }
    }
}
