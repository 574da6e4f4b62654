package dev.dateline.exchange.classroom;

import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Layout;
import dev.dateline.exchange.SourceNote;
import dev.dateline.exchange.classroom.Spellings.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Converts the answer of each card to one that a question bank can ask for. */
final class Lesson {
    /** The percentage of a mark for each of 1 to 10 right choices. Moodle accepts only certain numbers. */
    private static final List<String> SHARES =
            List.of("100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10");

    private final Map<String, Set<String>> namesBySurname = new HashMap<>();
    private final Conversions conversions;
    private final Bank bank;

    /** The target question bank. */
    enum Bank {
        /** Moodle has no ordering questions, and a matching question needs at least three pairs. */
        MOODLE,
        QTI
    }

    Lesson(Export export, Conversions conversions, Bank bank) {
        this.conversions = conversions;
        this.bank = bank;
        for (ExportCard card : export.cards()) {
            if (card.card().answer() instanceof Answer.Typed typed && typed.value() instanceof Value.Person person) {
                namesBySurname
                        .computeIfAbsent(surname(person), key -> new HashSet<>())
                        .add(person.shown());
            }
        }
    }

    private static String surname(Value.Person person) {
        return person.name().surname().toLowerCase(Locale.ROOT);
    }

    /** The answer that the question bank asks for. A text that a teacher marks is a {@link Answer.Recall}. */
    Answer answer(Card card) {
        Answer answer = card.answer();
        boolean moodle = bank == Bank.MOODLE;
        return switch (answer.kind()) {
            case ANSWER, PERSON, NUMBER, DATE, CHOICES, TRUE_FALSE, CLOZE -> answer;
            case ORDER -> moodle ? ordering(card, answer.offered()) : answer;
            case MATCH -> moodle ? matching(card, (Answer.Matching) answer) : answer;
            case LIST, RECALL -> becoming(card, "essay questions", new Answer.Recall(answer.line()));
        };
    }

    List<Spelling> spellings(Answer.Typed answer) {
        return Spellings.of(
                answer,
                answer.value() instanceof Value.Person person
                        && namesBySurname
                                        .getOrDefault(surname(person), Set.of())
                                        .size()
                                > 1);
    }

    /** The question with the date above it, and the instructions for a number. */
    static String stem(ExportCard exported) {
        Card card = exported.card();
        String unit = card.answer() instanceof Answer.Typed typed
                        && typed.value() instanceof Value.Quantity quantity
                        && !quantity.unit().isEmpty()
                ? " (in " + quantity.unit() + ")"
                : "";
        return heading(exported) + card.ask() + unit;
    }

    /** The date above a question, with a full stop; empty if there is none. */
    static String heading(ExportCard card) {
        return card.heading().map(heading -> heading + ". ").orElse("");
    }

    /** The feedback after the answer, one item a line; an empty line ends the expected answer. */
    static List<String> feedback(ExportCard card) {
        List<String> lines = new ArrayList<>();
        if (card.card().answer() instanceof Answer.Truth truth) {
            truth.instead().ifPresent(lines::add);
        }
        if (card.card().kind() == CardKind.LIST || card.card().kind() == CardKind.RECALL) {
            lines.add(card.card().answer().line().replaceAll("\n{2,}", "\n"));
            lines.add("");
        }
        card.news().forEach(line -> lines.add("Since: " + line));
        card.card().head().why().ifPresent(lines::add);
        for (SourceNote source : card.citations()) {
            lines.add(
                    source.datedLine() + source.link().map(link -> ", " + link).orElse(""));
        }
        if (lines.size() > 0 && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** Each line that is not empty, as a paragraph. */
    static String paragraphs(List<String> lines, UnaryOperator<String> escape) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + escape.apply(line) + "</p>")
                .collect(Collectors.joining());
    }

    /**
     * The percentage of the mark that Moodle gives for a choice. If all right choices must be picked, a wrong one costs
     * the full mark, because it makes the answer wrong.
     */
    static String share(Answer.Choice choice, int index) {
        if (choice.right().contains(index)) {
            return SHARES.get(Math.min(choice.right().size(), SHARES.size()) - 1);
        }
        return choice.several() ? "-100" : "0";
    }

    private Answer becoming(Card card, String questions, Answer answer) {
        conversions.add(card.answer().title(), questions);
        return answer;
    }

    /** In Moodle, the learner pairs each item with its position, or chooses between the two orders of two items. */
    private Answer ordering(Card card, List<String> items) {
        if (items.size() < 3) {
            return pickOne(card, String.join(", then ", items), items.get(1) + ", then " + items.get(0));
        }
        List<Answer.Matching.Pair> pairs = Arrays.stream(Layout.places(card, 0))
                .mapToObj(index -> new Answer.Matching.Pair(items.get(index), Integer.toString(index + 1)))
                .toList();
        return becoming(card, "matching questions", new Answer.Matching(pairs));
    }

    private Answer matching(Card card, Answer.Matching answer) {
        if (answer.pairs().size() > 2) {
            return answer;
        }
        List<String> left = answer.lefts();
        List<String> right = answer.offered();
        return pickOne(
                card,
                left.get(0) + ": " + right.get(0) + "; " + left.get(1) + ": " + right.get(1),
                left.get(0) + ": " + right.get(1) + "; " + left.get(1) + ": " + right.get(0));
    }

    private Answer pickOne(Card card, String right, String wrong) {
        boolean rightFirst = (card.id().hashCode() & 1) == 0;
        List<String> options = rightFirst ? List.of(right, wrong) : List.of(wrong, right);
        Answer answer = Answer.Choice.single(options, rightFirst ? 0 : 1, false, "");
        return becoming(card, "multiple-choice questions", answer);
    }
}
