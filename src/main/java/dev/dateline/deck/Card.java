package dev.dateline.deck;

import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question of a deck with its answer: one record a kind. What depends on the kind is a {@link Visitor}, one a room, so that a
 * new kind does not compile until every room has answered it.
 */
public sealed interface Card {
    CardHead head();

    CardKind kind();

    /** The question as written: the statement itself for true-or-false, the text with {@code ____} for holes for a cloze. */
    String ask();

    <R> R accept(Visitor<R> visitor);

    default CardId id() {
        return head().id();
    }

    /** One method a kind. */
    interface Visitor<R> {
        R shortAnswer(ShortAnswer card);

        R person(PersonAnswer card);

        R number(NumberAnswer card);

        R date(DateAnswer card);

        R single(SingleChoice card);

        R several(SeveralChoices card);

        R statement(Statement card);

        R ordering(Ordering card);

        R matching(Matching card);

        R cloze(Cloze card);

        R recall(Recall card);
    }

    /** Words to be typed. */
    record ShortAnswer(CardHead head, String ask, String answer, Forms forms) implements Card {
        @Override
        public CardKind kind() {
            return CardKind.ANSWER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shortAnswer(this);
        }
    }

    /** A person to be named. */
    record PersonAnswer(CardHead head, String ask, PersonName person, Forms forms) implements Card {
        @Override
        public CardKind kind() {
            return CardKind.PERSON;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.person(this);
        }
    }

    /**
     * A number to be typed.
     *
     * @param range the numbers taken as right; holds the quantity's own number
     */
    record NumberAnswer(CardHead head, String ask, Value.Quantity quantity, NumberRange range, Forms forms)
            implements Card {
        @Override
        public CardKind kind() {
            return CardKind.NUMBER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** A date to be typed, as precisely as written. */
    record DateAnswer(CardHead head, String ask, PartialDate date, Forms forms) implements Card {
        @Override
        public CardKind kind() {
            return CardKind.DATE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /**
     * One choice to be picked.
     *
     * @param choices as written; all different after normalising
     * @param answer index of the right one
     * @param keepOrder shown as written, not shuffled
     * @param unit what all choices are counted in; empty where there is none
     */
    record SingleChoice(CardHead head, String ask, List<String> choices, int answer, boolean keepOrder, String unit)
            implements Card {
        @Override
        public CardKind kind() {
            return CardKind.CHOICES;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.single(this);
        }
    }

    /** All right choices to be picked; {@code answers} are their indices, at least one. Otherwise as {@link SingleChoice}. */
    record SeveralChoices(
            CardHead head, String ask, List<String> choices, Set<Integer> answers, boolean keepOrder, String unit)
            implements Card {
        @Override
        public CardKind kind() {
            return CardKind.CHOICES;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.several(this);
        }
    }

    /**
     * A statement that holds or does not.
     *
     * @param instead the true statement where it does not hold
     */
    record Statement(CardHead head, String claim, boolean holds, Optional<String> instead) implements Card {
        @Override
        public CardKind kind() {
            return CardKind.TRUE_FALSE;
        }

        @Override
        public String ask() {
            return claim;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.statement(this);
        }
    }

    /** Items to be put in order; {@code items} stand in the right one. */
    record Ordering(CardHead head, String ask, List<Item> items) implements Card {
        /** A line to be placed; its date, where given, is shown with the answer. */
        public record Item(String text, Optional<PartialDate> date) {}

        @Override
        public CardKind kind() {
            return CardKind.ORDER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordering(this);
        }
    }

    /** Things to be paired. */
    record Matching(CardHead head, String ask, List<Pair> pairs) implements Card {
        /** What belongs together. Equal right sides of two pairs are interchangeable. */
        public record Pair(String left, String right) {}

        @Override
        public CardKind kind() {
            return CardKind.MATCH;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matching(this);
        }
    }

    /** A text with at least one hole. */
    record Cloze(CardHead head, List<ClozePart> parts) implements Card {
        /** How a hole is shown. */
        public static final String GAP = "____";

        @Override
        public CardKind kind() {
            return CardKind.CLOZE;
        }

        @Override
        public String ask() {
            StringBuilder text = new StringBuilder();
            for (ClozePart part : parts) {
                text.append(part instanceof ClozePart.Words words ? words.text() : GAP);
            }
            return text.toString();
        }

        /** The holes, in reading order. */
        public List<ClozePart.Hole> holes() {
            return parts.stream()
                    .filter(ClozePart.Hole.class::isInstance)
                    .map(ClozePart.Hole.class::cast)
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cloze(this);
        }
    }

    /** Not judged: the learner looks at the answer and says whether he knew it. */
    record Recall(CardHead head, String ask, String answer) implements Card {
        @Override
        public CardKind kind() {
            return CardKind.RECALL;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recall(this);
        }
    }
}
