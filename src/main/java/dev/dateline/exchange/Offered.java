package dev.dateline.exchange;

import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.List;

/** What a learner is offered to choose from, order or pair, as written: none for kinds that are typed. */
public final class Offered implements Card.Visitor<List<String>> {
    private static final Offered INSTANCE = new Offered();

    private Offered() {}

    /** Choices with their unit, items to order, or right sides to pair; not yet shuffled. */
    public static List<String> lines(Card card) {
        return card.accept(INSTANCE);
    }

    @Override
    public List<String> shortAnswer(Card.ShortAnswer card) {
        return List.of();
    }

    @Override
    public List<String> person(Card.PersonAnswer card) {
        return List.of();
    }

    @Override
    public List<String> number(Card.NumberAnswer card) {
        return List.of();
    }

    @Override
    public List<String> date(Card.DateAnswer card) {
        return List.of();
    }

    @Override
    public List<String> single(Card.SingleChoice card) {
        return withUnit(card.choices(), card.unit());
    }

    @Override
    public List<String> several(Card.SeveralChoices card) {
        return withUnit(card.choices(), card.unit());
    }

    private static List<String> withUnit(List<String> choices, String unit) {
        List<String> lines = new ArrayList<>();
        for (String choice : choices) {
            lines.add(AnswerText.choice(choice, unit));
        }
        return lines;
    }

    @Override
    public List<String> statement(Card.Statement card) {
        return List.of();
    }

    @Override
    public List<String> ordering(Card.Ordering card) {
        return card.items().stream().map(Card.Ordering.Item::text).toList();
    }

    @Override
    public List<String> matching(Card.Matching card) {
        return card.pairs().stream().map(Card.Matching.Pair::right).toList();
    }

    @Override
    public List<String> cloze(Card.Cloze card) {
        return List.of();
    }

    @Override
    public List<String> recall(Card.Recall card) {
        return List.of();
    }
}
