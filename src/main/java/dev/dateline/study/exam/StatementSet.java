package dev.dateline.study.exam;

import dev.dateline.article.FactRef;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.library.Heading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Three statements, and a question on how many of them are true. To know one of them is not enough. */
final class StatementSet {
    static final int SIZE = 3;

    private static final List<String> CHOICES = List.of("Only one", "Only two", "All three", "None");
    private static final List<String> PAIRS =
            List.of("Only one pair", "Only two pairs", "All three pairs", "None of the pairs");

    private StatementSet() {}

    /** The statements that each choice calls correct, in the order of the choices. */
    private static final Map<Set<Integer>, List<List<Integer>>> NAMED = Map.of(
            Set.of(2), List.of(List.of(1), List.of(2), List.of(1, 2), List.of(1, 2, 3)),
            Set.of(3), List.of(List.of(3), List.of(1, 2), List.of(2, 3), List.of(1, 2, 3)),
            Set.of(1, 3), List.of(List.of(1), List.of(1, 3), List.of(2, 3), List.of(1, 2, 3)));

    private static final List<List<Integer>> USUAL =
            List.of(List.of(1), List.of(1, 2), List.of(2, 3), List.of(1, 2, 3));

    /** Whether a question may ask which statements are correct. At least one of them must be correct. */
    static boolean anyHolds(List<Card> statements) {
        return statements.stream().anyMatch(StatementSet::holds);
    }

    private static boolean holds(Card statement) {
        return statement.answer() instanceof Answer.Truth truth && truth.holds();
    }

    /**
     * The question that asks which of three statements are correct, in the words of India's civil-service examination.
     */
    static Card which(List<Card> statements) {
        List<Integer> correct = IntStream.rangeClosed(1, statements.size())
                .filter(number -> holds(statements.get(number - 1)))
                .boxed()
                .toList();
        List<List<Integer>> named = NAMED.getOrDefault(Set.copyOf(correct), USUAL);
        List<String> choices = named.stream().map(StatementSet::words).toList();
        Answer right = Answer.Choice.single(choices, named.indexOf(correct), true, "");
        return new Card(head(statements, " holds."), "Which of the statements given above is/are correct?", right);
    }

    /** The text of a choice: {@code 1 only}, {@code 2 and 3 only}, {@code 1, 2 and 3}. */
    private static String words(List<Integer> numbers) {
        return switch (numbers.size()) {
            case 1 -> numbers.get(0) + " only";
            case 2 -> numbers.get(0) + " and " + numbers.get(1) + " only";
            default -> "1, 2 and 3";
        };
    }

    /** The question that asks how many of three statements are correct. */
    static Card howMany(List<Card> statements) {
        return counted(statements, " holds.", "How many of the statements given above are correct?", CHOICES);
    }

    /** The question that asks how many of three pairs are correctly matched. */
    static Card pairs(List<Card> pairs) {
        return counted(pairs, " is right.", "How many of the above pairs are correctly matched?", PAIRS);
    }

    private static Card counted(List<Card> statements, String right, String ask, List<String> choices) {
        int holding = (int) statements.stream().filter(StatementSet::holds).count();
        int answer = holding == 0 ? choices.size() - 1 : holding - 1;
        return new Card(head(statements, right), ask, Answer.Choice.single(choices, answer, true, ""));
    }

    /** The head of a question on three statements or pairs. It has the id of the first one. */
    private static CardHead head(List<Card> statements, String right) {
        List<String> why = new ArrayList<>();
        Set<FactRef> facts = new LinkedHashSet<>();
        Set<String> tags = new LinkedHashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            Card statement = statements.get(i);
            why.add((i + 1) + (holds(statement) ? right : wrong(right, statement.answer())));
            facts.addAll(statement.head().facts());
            tags.addAll(statement.head().tags());
        }
        CardHead first = statements.get(0).head();
        return new CardHead(
                first.id(),
                List.copyOf(facts),
                Optional.of(String.join(" ", why)),
                Optional.empty(),
                Set.copyOf(tags),
                first.at());
    }

    private static String wrong(String right, Answer answer) {
        Optional<String> instead = answer instanceof Answer.Truth truth ? truth.instead() : Optional.empty();
        String verb = right.equals(" holds.") ? " does not hold" : " is wrong";
        return verb
                + instead.map(it -> ": " + it + (it.endsWith(".") ? "" : ".")).orElse(".");
    }

    /** The statements above the question, each with its date if it needs one. */
    static List<String> lines(List<Card> statements, Function<Card, Optional<Heading>> heading) {
        return statements.stream()
                .map(card -> heading.apply(card).map(it -> it.text() + ": ").orElse("") + card.ask())
                .toList();
    }
}
