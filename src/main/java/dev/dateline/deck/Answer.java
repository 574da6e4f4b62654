package dev.dateline.deck;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The right answer of a card, with one record for each way of answering. Methods here serve all packages. A package
 * that treats each kind differently has a {@code switch} over all {@linkplain #kind kinds}, so that a new kind does not compile
 * until it is handled.
 */
public sealed interface Answer {
    CardKind kind();

    /** The name of a card with such an answer, in the singular: {@code ordering card}. */
    default String title() {
        return kind().title();
    }

    /** The right answer as plain text, in one line or in one for each item. */
    List<String> lines();

    /** The {@link #lines} joined with semicolons. */
    default String line() {
        return String.join("; ", lines());
    }

    /** The right answer in one line, as a learner sees it. For a false statement it is the true one. */
    default String shown() {
        return line();
    }

    /** The texts that give away a part of the answer. Empty if all of them are offered. */
    default List<String> rightAnswers() {
        return solvedAsWritten() ? List.of() : lines();
    }

    /**
     * The offered texts as written: choices with their unit, items to order, or right sides to pair. Empty if nothing
     * is picked.
     */
    default List<String> offered() {
        return List.of();
    }

    default boolean keepOrder() {
        return false;
    }

    /** Whether the answer may be given part by part, as a JSON array in the line protocol. */
    default boolean takesParts() {
        return solvedAsWritten() || kind() == CardKind.LIST || kind() == CardKind.CLOZE;
    }

    /** Whether the offered texts in their written order are the solution. */
    default boolean solvedAsWritten() {
        return kind() == CardKind.ORDER || kind() == CardKind.MATCH;
    }

    /** The other forms that are accepted or rejected. */
    default Forms forms() {
        return Forms.NONE;
    }

    /**
     * This answer with one more accepted form. Empty if answers of this kind are not typed, or if the form is already
     * accepted or rejected.
     */
    default Optional<Answer> accepting(String form) {
        return Optional.empty();
    }

    /** An answer that is typed as one line. */
    sealed interface Written extends Answer permits Typed, TypedList {
        List<Typed> parts();

        Written withParts(UnaryOperator<Typed> change);
    }

    /**
     * A value to type: a text, person, number or date. A date is as precise as written.
     *
     * @param tolerance the range of right numbers around the value; absent if only the value is right
     */
    record Typed(Value value, Optional<NumberRange> tolerance, Forms forms) implements Written {
        /** Removes a tolerance that includes only the number itself. */
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

        /** The range of numbers that are right for this quantity. */
        public NumberRange range(Value.Quantity quantity) {
            return tolerance.orElseGet(() -> NumberRange.exactly(quantity.number()));
        }

        @Override
        public List<String> lines() {
            return List.of(value.shown());
        }

        /** A number as it is shown, and without its unit. */
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
    }

    /**
     * Several things to type on one line, in any order.
     *
     * @param needed how many of them must be named
     */
    record TypedList(List<Typed> items, int needed) implements Written {
        /** @throws IllegalArgumentException if {@code needed} is not between one and the number of items */
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
        public List<String> lines() {
            return items.stream().map(Typed::line).toList();
        }
    }

    /**
     * Choices. One right choice is picked, or all of them.
     *
     * @param choices the choices as written; no two are the same after normalising
     * @param right the indices of the right choices, ascending; exactly one unless {@code several}
     * @param several whether all right choices must be picked
     */
    record Choice(List<String> choices, List<Integer> right, boolean several, boolean keepOrder, String unit)
            implements Answer {
        /**
         * @throws IllegalArgumentException if a right index has no choice, or if several choices are right and only
         *     one is picked
         */
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

        @Override
        public String title() {
            return several ? "several-choices card" : kind().title();
        }

        /** The index of the right choice, or of the first of several. */
        public int first() {
            return right.get(0);
        }

        /** The right choices without their unit. */
        public List<String> rightChoices() {
            return right.stream().map(choices::get).toList();
        }

        /** The right choice, if only one is picked. */
        public Optional<String> onlyRight() {
            return several ? Optional.empty() : Optional.of(choices.get(first()));
        }

        /** The wrong choices without their unit. */
        public List<String> wrongChoices() {
            List<String> rightOnes = rightChoices();
            return choices.stream()
                    .filter(choice -> !rightOnes.contains(choice))
                    .toList();
        }

        @Override
        public List<String> lines() {
            return rightChoices().stream().map(choice -> withUnit(choice, unit)).toList();
        }

        @Override
        public List<String> offered() {
            return choices.stream().map(choice -> withUnit(choice, unit)).toList();
        }
    }

    /**
     * Whether a statement is true.
     *
     * @param instead the true statement, if the asked one is false
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
    }

    /** Items to put in order, in the right order. */
    record Ordering(List<Item> items) implements Answer {
        /**
         * An item to put in order.
         *
         * @param date its date, which is shown with the answer
         */
        public record Item(String text, Optional<PartialDate> date) {
            /** The item with its date. */
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
        public List<String> offered() {
            return items.stream().map(Item::text).toList();
        }
    }

    record Matching(List<Pair> pairs) implements Answer {
        /** Two things that belong together. Two pairs with equal right sides are interchangeable. */
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

        /**
         * The pairs.
         *
         * @param joint the text between their sides
         */
        private List<String> joined(String joint) {
            return pairs.stream()
                    .map(pair -> pair.left() + joint + pair.right())
                    .toList();
        }

        @Override
        public List<String> offered() {
            return pairs.stream().map(Pair::right).toList();
        }
    }

    /** A text with at least one hole. */
    record Cloze(List<ClozePart> parts) implements Answer {
        /** How a hole is shown. */
        public static final String GAP = "____";

        @Override
        public CardKind kind() {
            return CardKind.CLOZE;
        }

        /** The text as a question. */
        public String withGaps() {
            return ClozePart.joined(parts, words -> words, hole -> GAP);
        }

        /** The holes, in reading order. */
        public List<ClozePart.Hole> holes() {
            return parts.stream()
                    .filter(ClozePart.Hole.class::isInstance)
                    .map(ClozePart.Hole.class::cast)
                    .toList();
        }

        @Override
        public List<String> lines() {
            return holes().stream().map(ClozePart.Hole::answer).toList();
        }
    }

    /** An answer that is not judged. The learner looks at it and says whether they knew it. */
    record Recall(String text) implements Answer {
        @Override
        public CardKind kind() {
            return CardKind.RECALL;
        }

        @Override
        public List<String> lines() {
            return List.of(text);
        }
    }

    private static String withUnit(String text, String unit) {
        return unit.isEmpty() ? text : text + " " + unit;
    }
}
