package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.exchange.AnswerText;
import dev.dateline.journal.CardFingerprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a card looks like to somebody who compares: all that is asked, and what is right. The order in which choices are written,
 * explanations, hints and forms that are accepted beside the answer make no difference.
 */
final class PrintOf implements Card.Visitor<List<String>> {
    private static final PrintOf OFFERED = new PrintOf();

    private PrintOf() {}

    static CardFingerprint card(Card card) {
        StringBuilder question =
                new StringBuilder(card.kind().word()).append(": ").append(card.ask());
        List<String> offered = new ArrayList<>(card.accept(OFFERED));
        Collections.sort(offered);
        for (String each : offered) {
            question.append(" | ").append(each);
        }
        return new CardFingerprint(question.toString(), answer(card));
    }

    private static String answer(Card card) {
        if (card instanceof Card.Statement statement) {
            return Boolean.toString(statement.holds());
        }
        return AnswerText.line(card);
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
        return card.choices();
    }

    @Override
    public List<String> several(Card.SeveralChoices card) {
        return card.choices();
    }

    @Override
    public List<String> statement(Card.Statement card) {
        return List.of();
    }

    @Override
    public List<String> ordering(Card.Ordering card) {
        List<String> items = new ArrayList<>();
        for (Card.Ordering.Item item : card.items()) {
            items.add(item.text());
        }
        return items;
    }

    @Override
    public List<String> matching(Card.Matching card) {
        List<String> sides = new ArrayList<>();
        for (Card.Matching.Pair pair : card.pairs()) {
            sides.add(pair.left());
            sides.add(pair.right());
        }
        return sides;
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
