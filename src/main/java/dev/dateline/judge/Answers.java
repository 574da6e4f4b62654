package dev.dateline.judge;

import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The full right answer of a card, as a learner is shown it in one line. */
public final class Answers implements Card.Visitor<String> {
    private static final Answers SHOWN = new Answers();

    private Answers() {}

    /** In one line, parts separated by semicolons; of a false statement the true one. */
    public static String shown(Card card) {
        return card.accept(SHOWN);
    }

    @Override
    public String shortAnswer(Card.ShortAnswer card) {
        return card.answer();
    }

    @Override
    public String person(Card.PersonAnswer card) {
        return card.person().full();
    }

    @Override
    public String number(Card.NumberAnswer card) {
        return card.quantity().shown();
    }

    @Override
    public String date(Card.DateAnswer card) {
        return card.date().inWords();
    }

    @Override
    public String single(Card.SingleChoice card) {
        return choice(card.choices().get(card.answer()), card.unit());
    }

    @Override
    public String several(Card.SeveralChoices card) {
        List<String> right = new ArrayList<>();
        for (int answer : new TreeSet<>(card.answers())) {
            right.add(choice(card.choices().get(answer), card.unit()));
        }
        return String.join("; ", right);
    }

    static String choice(String text, String unit) {
        return unit.isEmpty() ? text : text + " " + unit;
    }

    /** The true statement: a false one is not repeated to somebody who is to forget it. */
    @Override
    public String statement(Card.Statement card) {
        return card.holds() ? "true" : card.instead().orElse("false");
    }

    @Override
    public String ordering(Card.Ordering card) {
        List<String> items = new ArrayList<>();
        for (Card.Ordering.Item item : card.items()) {
            items.add(item.date()
                    .map(date -> item.text() + " (" + date.inWords() + ")")
                    .orElse(item.text()));
        }
        return String.join("; ", items);
    }

    @Override
    public String matching(Card.Matching card) {
        List<String> pairs = new ArrayList<>();
        for (Card.Matching.Pair pair : card.pairs()) {
            pairs.add(pair.left() + ": " + pair.right());
        }
        return String.join("; ", pairs);
    }

    @Override
    public String cloze(Card.Cloze card) {
        List<String> holes = new ArrayList<>();
        for (ClozePart.Hole hole : card.holes()) {
            holes.add(hole.answer());
        }
        return String.join("; ", holes);
    }

    @Override
    public String recall(Card.Recall card) {
        return card.answer();
    }
}
