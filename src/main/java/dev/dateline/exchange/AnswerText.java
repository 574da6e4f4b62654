package dev.dateline.exchange;

import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The whole right answer of a card, as lines of plain text: one for a single answer, one for each item of several. */
public final class AnswerText implements Card.Visitor<List<String>> {
    private static final AnswerText INSTANCE = new AnswerText();

    private AnswerText() {}

    /** At least one line. */
    public static List<String> lines(Card card) {
        return card.accept(INSTANCE);
    }

    /** All in one line, separated by semicolons. */
    public static String line(Card card) {
        return String.join("; ", lines(card));
    }

    /** A choice with what it is counted in. */
    public static String choice(String text, String unit) {
        return unit.isEmpty() ? text : text + " " + unit;
    }

    @Override
    public List<String> shortAnswer(Card.ShortAnswer card) {
        return List.of(card.answer());
    }

    @Override
    public List<String> person(Card.PersonAnswer card) {
        return List.of(card.person().full());
    }

    @Override
    public List<String> number(Card.NumberAnswer card) {
        return List.of(card.quantity().shown());
    }

    @Override
    public List<String> date(Card.DateAnswer card) {
        return List.of(card.date().inWords());
    }

    @Override
    public List<String> single(Card.SingleChoice card) {
        return List.of(choice(card.choices().get(card.answer()), card.unit()));
    }

    @Override
    public List<String> several(Card.SeveralChoices card) {
        List<String> right = new ArrayList<>();
        for (int answer : new TreeSet<>(card.answers())) {
            right.add(choice(card.choices().get(answer), card.unit()));
        }
        return right;
    }

    @Override
    public List<String> statement(Card.Statement card) {
        return card.instead().isEmpty()
                ? List.of(card.holds() ? "True" : "False")
                : List.of("False. " + card.instead().get());
    }

    @Override
    public List<String> ordering(Card.Ordering card) {
        List<String> lines = new ArrayList<>();
        for (Card.Ordering.Item item : card.items()) {
            lines.add(item.text()
                    + item.date().map(date -> " (" + date.inWords() + ")").orElse(""));
        }
        return lines;
    }

    @Override
    public List<String> matching(Card.Matching card) {
        List<String> lines = new ArrayList<>();
        for (Card.Matching.Pair pair : card.pairs()) {
            lines.add(pair.left() + " → " + pair.right());
        }
        return lines;
    }

    @Override
    public List<String> cloze(Card.Cloze card) {
        List<String> lines = new ArrayList<>();
        for (ClozePart.Hole hole : card.holes()) {
            lines.add(hole.answer());
        }
        return lines;
    }

    @Override
    public List<String> recall(Card.Recall card) {
        return List.of(card.answer());
    }
}
