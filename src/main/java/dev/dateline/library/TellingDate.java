package dev.dateline.library;

import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import java.util.List;

/**
 * Whether a date above the question would give the answer away: where the answer is a date of the same year, or names that
 * year, or where it is one of several dates to be put in order.
 *
 * @param date what would stand above
 */
record TellingDate(PartialDate date) implements Card.Visitor<Boolean> {
    private boolean told(String answer) {
        return DateTalk.namesYear(answer, date.year());
    }

    private boolean anyTold(List<String> answers) {
        for (String answer : answers) {
            if (told(answer)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean shortAnswer(Card.ShortAnswer card) {
        return told(card.answer()) || anyTold(card.forms().accept());
    }

    @Override
    public Boolean person(Card.PersonAnswer card) {
        return false;
    }

    @Override
    public Boolean number(Card.NumberAnswer card) {
        return told(card.quantity().shown()) || told(card.quantity().number().toPlainString());
    }

    @Override
    public Boolean date(Card.DateAnswer card) {
        return card.date().year() == date.year();
    }

    @Override
    public Boolean single(Card.SingleChoice card) {
        return told(card.choices().get(card.answer()));
    }

    @Override
    public Boolean several(Card.SeveralChoices card) {
        for (int answer : card.answers()) {
            if (told(card.choices().get(answer))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean statement(Card.Statement card) {
        return false;
    }

    @Override
    public Boolean ordering(Card.Ordering card) {
        for (Card.Ordering.Item item : card.items()) {
            if (item.date().isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean matching(Card.Matching card) {
        for (Card.Matching.Pair pair : card.pairs()) {
            if (told(pair.right())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean cloze(Card.Cloze card) {
        for (ClozePart.Hole hole : card.holes()) {
            if (told(hole.answer()) || anyTold(hole.accept())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean recall(Card.Recall card) {
        return told(card.answer());
    }
}
