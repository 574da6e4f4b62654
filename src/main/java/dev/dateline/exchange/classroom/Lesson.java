package dev.dateline.exchange.classroom;

import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.NumberRange;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Layout;
import dev.dateline.exchange.SourceNote;
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

/** Converts each card to a question of a question bank. */
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
                        .computeIfAbsent(surname(person.name()), key -> new HashSet<>())
                        .add(person.shown());
            }
        }
    }

    private static String surname(PersonName name) {
        return name.surname().toLowerCase(Locale.ROOT);
    }

    Body body(Card card) {
        Answer answer = card.answer();
        return switch (answer.kind()) {
            case ANSWER, PERSON, NUMBER, DATE -> typed((Answer.Typed) answer);
            case CHOICES -> choice((Answer.Choice) answer);
            case TRUE_FALSE -> new Body.TrueFalse(((Answer.Truth) answer).holds());
            case ORDER -> ordering(card, answer.offered());
            case MATCH -> matching(card, ((Answer.Matching) answer).lefts(), answer.offered());
            case CLOZE -> holes((Answer.Cloze) answer);
            case LIST, RECALL -> becoming(card, "essay questions", new Body.Essay(answer.line()));
        };
    }

    /** The question with the date above it, and the instructions for a number. */
    static String stem(ExportCard exported) {
        Card card = exported.card();
        String unit = card.answer() instanceof Answer.Typed typed
                        && typed.value() instanceof Value.Quantity quantity
                        && !quantity.unit().isEmpty()
                ? " (in " + quantity.unit() + ")"
                : "";
        return exported.heading().map(heading -> heading + ". ").orElse("") + card.ask() + unit;
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
     * The percentage of the mark that Moodle gives for a choice. A wrong choice costs the full mark, because it makes
     * the answer wrong.
     *
     * @param count the number of right choices
     */
    static String share(boolean right, int count) {
        return right ? SHARES.get(Math.min(count, SHARES.size()) - 1) : "-100";
    }

    private Body becoming(Card card, String questions, Body body) {
        conversions.add(card.answer().title(), questions);
        return body;
    }

    private Body typed(Answer.Typed answer) {
        List<String> accept = answer.forms().accept();
        if (answer.value() instanceof Value.Quantity quantity) {
            NumberRange range = answer.range(quantity);
            boolean exact = range.low().compareTo(range.high()) == 0;
            return exact
                    ? new Body.Typed(Spellings.number(quantity, accept))
                    : new Body.Numeric(quantity.number(), range.low(), range.high());
        }
        if (answer.value() instanceof Value.Date date) {
            return new Body.Typed(Spellings.date(date.date(), accept));
        }
        if (answer.value() instanceof Value.Person person) {
            Set<String> names = namesBySurname.getOrDefault(surname(person.name()), Set.of());
            return new Body.Typed(Spellings.person(person.name(), names.size() > 1, accept));
        }
        return new Body.Typed(Spellings.words(answer.line(), accept));
    }

    private static Body choice(Answer.Choice answer) {
        return new Body.Choice(answer.offered(), answer.right(), !answer.several(), answer.keepOrder());
    }

    /** In Moodle, the learner pairs each item with its position, or chooses between the two orders of two items. */
    private Body ordering(Card card, List<String> items) {
        int[] places = Layout.places(card, 0);
        if (bank == Bank.QTI) {
            return new Body.Order(items, Arrays.stream(places).boxed().toList());
        }
        if (items.size() < 3) {
            return pickOne(card, String.join(", then ", items), items.get(1) + ", then " + items.get(0));
        }
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int index : places) {
            left.add(items.get(index));
            right.add(Integer.toString(index + 1));
        }
        return becoming(card, "matching questions", new Body.Match(left, right));
    }

    private Body matching(Card card, List<String> lefts, List<String> rights) {
        if (bank == Bank.MOODLE && lefts.size() < 3) {
            return pickOne(
                    card,
                    lefts.get(0) + ": " + rights.get(0) + "; " + lefts.get(1) + ": " + rights.get(1),
                    lefts.get(0) + ": " + rights.get(1) + "; " + lefts.get(1) + ": " + rights.get(0));
        }
        return new Body.Match(lefts, rights);
    }

    private Body pickOne(Card card, String right, String wrong) {
        boolean rightFirst = (card.id().hashCode() & 1) == 0;
        List<String> options = rightFirst ? List.of(right, wrong) : List.of(wrong, right);
        Body body = new Body.Choice(options, List.of(rightFirst ? 0 : 1), true, false);
        return becoming(card, "multiple-choice questions", body);
    }

    private static Body holes(Answer.Cloze answer) {
        List<Body.Holes.Piece> pieces = new ArrayList<>();
        for (ClozePart part : answer.parts()) {
            pieces.add(
                    part instanceof ClozePart.Hole hole
                            ? new Body.Holes.Piece("", Spellings.words(hole.answer(), hole.accept()))
                            : new Body.Holes.Piece(part.text(), List.of()));
        }
        return new Body.Holes(pieces);
    }
}
