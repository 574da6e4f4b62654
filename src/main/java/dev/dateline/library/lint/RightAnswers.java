package dev.dateline.library.lint;

import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.library.lint.WrittenCard.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What is right on a card, each part with its place. */
final class RightAnswers implements Card.Visitor<List<Answer>> {
    private final WrittenCard written;

    RightAnswers(WrittenCard written) {
        this.written = written;
    }

    private List<Answer> one(String key, String text, List<String> forms) {
        return List.of(new Answer(text, forms, written.piece(key)));
    }

    @Override
    public List<Answer> shortAnswer(Card.ShortAnswer card) {
        return one("answer", card.answer(), card.forms().accept());
    }

    @Override
    public List<Answer> person(Card.PersonAnswer card) {
        return one("person", card.person().full(), card.forms().accept());
    }

    @Override
    public List<Answer> number(Card.NumberAnswer card) {
        return one("number", card.quantity().shown(), card.forms().accept());
    }

    @Override
    public List<Answer> date(Card.DateAnswer card) {
        return one("date", card.date().inWords(), card.forms().accept());
    }

    @Override
    public List<Answer> single(Card.SingleChoice card) {
        return one("answer", card.choices().get(card.answer()), List.of());
    }

    @Override
    public List<Answer> several(Card.SeveralChoices card) {
        List<Answer> right = new ArrayList<>(card.answers().size());
        for (int place : new TreeSet<>(card.answers())) {
            right.add(new Answer(card.choices().get(place), List.of(), written.item("choices", place)));
        }
        return right;
    }

    @Override
    public List<Answer> statement(Card.Statement card) {
        return List.of();
    }

    @Override
    public List<Answer> ordering(Card.Ordering card) {
        return List.of();
    }

    @Override
    public List<Answer> matching(Card.Matching card) {
        List<Answer> right = new ArrayList<>(card.pairs().size());
        for (int i = 0; i < card.pairs().size(); i++) {
            right.add(new Answer(card.pairs().get(i).right(), List.of(), written.pair("match", i)));
        }
        return right;
    }

    @Override
    public List<Answer> cloze(Card.Cloze card) {
        return card.holes().stream()
                .map((ClozePart.Hole hole) -> new Answer(hole.answer(), hole.accept(), written.piece("cloze")))
                .toList();
    }

    @Override
    public List<Answer> recall(Card.Recall card) {
        return one("recall", card.answer(), List.of());
    }
}
