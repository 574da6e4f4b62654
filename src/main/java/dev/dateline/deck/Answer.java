package dev.dateline.deck;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is right on a card, and how it is given: one record a way of answering. What every package asks of an answer is a method
 * here; what a package does differently for each is a {@link Visitor}, which does not compile until a new one has its method.
 */
public sealed interface Answer {
    CardKind kind();

    /** The whole right answer as plain text: one line for a single answer, one for each item of several. */
    List<String> lines();

    /** The {@link #lines} in one, separated by semicolons. */
    default String line() {
        return String.join("; ", lines());
    }

    /** The right answer in one line, as a learner is shown it; of a false statement the true one, so as not to repeat the false. */
    default String shown() {
        return line();
    }

    /** Each text that gives a part of the answer away; none where nothing single is asked. */
    default List<String> rightAnswers() {
        return lines();
    }

    /** Choices with their unit, items to order, or right sides to pair, as written; none where nothing is picked. */
    default List<String> offered() {
        return List.of();
    }

    /** Whether what is offered is shown as written, never shuffled. */
    default boolean keepOrder() {
        return false;
    }

    /** Whether it may be given part by part, as a list in the line protocol does. */
    default boolean takesParts() {
        return solvedAsWritten();
    }

    /** Whether what is offered is the solution when it is shown as written. */
    default boolean solvedAsWritten() {
        return false;
    }

    /** Other forms that are taken or refused. */
    default Forms forms() {
        return Forms.NONE;
    }

    /** The same answer that takes one more form; empty where none is typed, or it takes or rejects that one already. */
    default Optional<Answer> accepting(String form) {
        return Optional.empty();
    }

    <R> R accept(Visitor<R> visitor);

    /** An answer that is typed as one line. */
    sealed interface Written extends Answer permits Typed, TypedList {
        /** What is typed, each part by itself. */
        List<Typed> parts();

        /** The same answer with other parts. */
        Written withParts(UnaryOperator<Typed> change);
    }

    /** For who looks only at how an answer is given: all that is typed as one line is alike. */
    interface InputVisitor<R> extends Visitor<R> {
        R written(Written answer);

        @Override
        default R typed(Typed answer) {
            return written(answer);
        }

        @Override
        default R list(TypedList answer) {
            return written(answer);
        }
    }

    /** One method a kind of answer. */
    interface Visitor<R> {
        R typed(Typed answer);

        R list(TypedList answer);

        R choice(Choice answer);

        R truth(Truth answer);

        R ordering(Ordering answer);

        R matching(Matching answer);

        R cloze(Cloze answer);

        R recall(Recall answer);
    }

    /**
     * A value to be typed: words, a person, a number or a date, the date as precisely as written.
     *
     * @param tolerance the numbers that are right where it is not the quantity's own alone; holds that one
     */
    record Typed(Value value, Optional<NumberRange> tolerance, Forms forms) implements Written {
        /** Drops a tolerance that takes the number itself and no other. */
        public Typed {
            if (value instanceof Value.Quantity quantity) {
                BigDecimal own = quantity.number();
                boolean exact = tolerance.isPresent()
                        && tolerance.get().low().compareTo(own) == 0
                        && tolerance.get().high().compareTo(own) == 0;
                tolerance = exact ? Optional.empty() : tolerance;
            } else if (tolerance.isPresent()) {
                throw new IllegalArgumentException("a tolerance is for numbers: " + value);
            }
        }

        public Typed(Value value, Forms forms) {
            this(value, Optional.empty(), forms);
        }

        @Override
        public CardKind kind() {
            if (value instanceof Value.Quantity) {
                return CardKind.NUMBER;
            }
            if (value instanceof Value.Date) {
                return CardKind.DATE;
            }
            return value instanceof Value.Person ? CardKind.PERSON : CardKind.ANSWER;
        }

        @Override
        public List<Typed> parts() {
            return List.of(this);
        }

        @Override
        public Written withParts(UnaryOperator<Typed> change) {
            return change.apply(this);
        }

        /** The numbers that are right, where the value is this quantity. */
        public NumberRange range(Value.Quantity quantity) {
            return tolerance.orElseGet(() -> NumberRange.exactly(quantity.number()));
        }

        @Override
        public List<String> lines() {
            return List.of(value.shown());
        }

        /** A number both as it is shown and bare. */
        @Override
        public List<String> rightAnswers() {
            if (value instanceof Value.Quantity quantity) {
                return List.of(value.shown(), withUnit(quantity.number().toPlainString(), quantity.unit()));
            }
            return lines();
        }

        @Override
        public Optional<Answer> accepting(String form) {
            return forms.accepting(form, value.shown()).map(more -> new Typed(value, tolerance, more));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.typed(this);
        }
    }

    /**
     * Several things to be typed on one line, in any order.
     *
     * @param needed how many of them are asked for
     */
    record TypedList(List<Typed> items, int needed) implements Written {
        /** Refuses to ask for none or for more than there are. */
        public TypedList {
            if (needed < 1 || needed > items.size()) {
                throw new IllegalArgumentException(needed + " of " + items.size() + " items");
            }
        }

        @Override
        public CardKind kind() {
            return CardKind.LIST;
        }

        @Override
        public List<Typed> parts() {
            return items;
        }

        @Override
        public Written withParts(UnaryOperator<Typed> change) {
            return new TypedList(items.stream().map(change).toList(), needed);
        }

        @Override
        public boolean takesParts() {
            return true;
        }

        @Override
        public List<String> lines() {
            return items.stream().map(Typed::line).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * One choice to be picked, or all right ones.
     *
     * @param choices as written; all different after normalising
     * @param right indices of the right ones, ascending; exactly one where not {@code several}
     * @param several whether all right ones are to be picked
     * @param unit what all choices are counted in; empty where there is none
     */
    record Choice(List<String> choices, List<Integer> right, boolean several, boolean keepOrder, String unit)
            implements Answer {
        /** Refuses a right choice that is not there, and more than one where one is to be picked. */
        public Choice {
            right = right.size() == 1
                    ? right
                    : right.stream().sorted().distinct().toList();
            if (right.isEmpty() || right.get(0) < 0 || right.get(right.size() - 1) >= choices.size()) {
                throw new IllegalArgumentException("right choices " + right + " of " + choices.size());
            }
            if (!several && right.size() > 1) {
                throw new IllegalArgumentException("one is to be picked, and right are " + right);
            }
        }

        /** One choice to be picked. */
        public static Choice single(List<String> choices, int right, boolean keepOrder, String unit) {
            return new Choice(choices, List.of(right), false, keepOrder, unit);
        }

        @Override
        public CardKind kind() {
            return CardKind.CHOICES;
        }

        @Override
        public boolean takesParts() {
            return several;
        }

        /** The index of the right choice, or of the first of several. */
        public int first() {
            return right.get(0);
        }

        /** The right choices without their unit. */
        public List<String> rightChoices() {
            return right.stream().map(choices::get).toList();
        }

        @Override
        public List<String> lines() {
            return rightChoices().stream().map(this::counted).toList();
        }

        @Override
        public List<String> offered() {
            return choices.stream().map(this::counted).toList();
        }

        private String counted(String choice) {
            return withUnit(choice, unit);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /**
     * Whether the statement that is asked holds.
     *
     * @param instead the true statement where it does not hold
     */
    record Truth(boolean holds, Optional<String> instead) implements Answer {
        @Override
        public CardKind kind() {
            return CardKind.TRUE_FALSE;
        }

        @Override
        public List<String> lines() {
            return List.of(instead.map(truth -> "False. " + truth).orElse(holds ? "True" : "False"));
        }

        @Override
        public String shown() {
            return holds ? "true" : instead.orElse("false");
        }

        @Override
        public List<String> rightAnswers() {
            return instead.map(List::of).orElse(List.of());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }
    }

    /** Items to be put in order; {@code items} stand in the right one. */
    record Ordering(List<Item> items) implements Answer {
        /** A line to be placed; its date, where given, is shown with the answer. */
        public record Item(String text, Optional<PartialDate> date) {
            /** With the date behind it. */
            public String dated() {
                return text + date.map(day -> " (" + day.inWords() + ")").orElse("");
            }
        }

        @Override
        public CardKind kind() {
            return CardKind.ORDER;
        }

        @Override
        public List<String> lines() {
            return items.stream().map(Item::dated).toList();
        }

        @Override
        public List<String> rightAnswers() {
            return List.of();
        }

        @Override
        public List<String> offered() {
            return items.stream().map(Item::text).toList();
        }

        @Override
        public boolean solvedAsWritten() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordering(this);
        }
    }

    /** Things to be paired. */
    record Matching(List<Pair> pairs) implements Answer {
        /** What belongs together. Equal right sides of two pairs are interchangeable. */
        public record Pair(String left, String right) {}

        @Override
        public CardKind kind() {
            return CardKind.MATCH;
        }

        public List<String> lefts() {
            return pairs.stream().map(Pair::left).toList();
        }

        @Override
        public List<String> lines() {
            return joined(" → ");
        }

        @Override
        public String shown() {
            return String.join("; ", joined(": "));
        }

        /** The pairs, with what stands between their sides. */
        private List<String> joined(String joint) {
            return pairs.stream()
                    .map(pair -> pair.left() + joint + pair.right())
                    .toList();
        }

        @Override
        public List<String> rightAnswers() {
            return List.of();
        }

        @Override
        public List<String> offered() {
            return pairs.stream().map(Pair::right).toList();
        }

        @Override
        public boolean solvedAsWritten() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matching(this);
        }
    }

    /** A text with at least one hole to be filled. */
    record Cloze(List<ClozePart> parts) implements Answer {
        /** How a hole is shown. */
        public static final String GAP = "____";

        @Override
        public CardKind kind() {
            return CardKind.CLOZE;
        }

        @Override
        public boolean takesParts() {
            return true;
        }

        /** The text as a question. */
        public String withGaps() {
            StringBuilder text = new StringBuilder();
            for (ClozePart part : parts) {
                text.append(part instanceof ClozePart.Words words ? words.text() : GAP);
            }
            return text.toString();
        }

        /** The holes, in reading order. */
        public List<ClozePart.Hole> holes() {
            List<ClozePart.Hole> holes = new ArrayList<>();
            for (ClozePart part : parts) {
                if (part instanceof ClozePart.Hole hole) {
                    holes.add(hole);
                }
            }
            return holes;
        }

        @Override
        public List<String> lines() {
            return holes().stream().map(ClozePart.Hole::answer).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cloze(this);
        }
    }

    /** Not judged: the learner looks at the answer and says whether they knew it. */
    record Recall(String text) implements Answer {
        @Override
        public CardKind kind() {
            return CardKind.RECALL;
        }

        @Override
        public List<String> lines() {
            return List.of(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recall(this);
        }
    }

    private static String withUnit(String text, String unit) {
        return unit.isEmpty() ? text : text + " " + unit;
    }
}
