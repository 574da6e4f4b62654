package dev.dateline.terminal;

import dev.dateline.deck.Card;
import dev.dateline.study.Asked;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The empty form for a question: one way of answering a kind. */
final class AnswerForms implements Card.Visitor<AnswerForm> {
    private final List<Integer> places;

    private AnswerForms(List<Integer> places) {
        this.places = places;
    }

    static AnswerForm empty(Asked asked) {
        return asked.card().accept(new AnswerForms(asked.presentation().places()));
    }

    /** The same where an answer may say how sure it is. */
    static AnswerForm weighed(Asked asked) {
        return AnswerForm.Weighed.of(empty(asked));
    }

    @Override
    public AnswerForm shortAnswer(Card.ShortAnswer card) {
        return AnswerForm.Line.EMPTY;
    }

    @Override
    public AnswerForm person(Card.PersonAnswer card) {
        return AnswerForm.Line.EMPTY;
    }

    @Override
    public AnswerForm number(Card.NumberAnswer card) {
        return AnswerForm.Line.EMPTY;
    }

    @Override
    public AnswerForm date(Card.DateAnswer card) {
        return AnswerForm.Line.EMPTY;
    }

    @Override
    public AnswerForm single(Card.SingleChoice card) {
        return new AnswerForm.Choice(places, 0, false);
    }

    @Override
    public AnswerForm several(Card.SeveralChoices card) {
        return new AnswerForm.Several(places, 0, Set.of(), false);
    }

    @Override
    public AnswerForm statement(Card.Statement card) {
        return new AnswerForm.Truth(true, false);
    }

    @Override
    public AnswerForm ordering(Card.Ordering card) {
        return new AnswerForm.Ordered(places, 0, false, false);
    }

    @Override
    public AnswerForm matching(Card.Matching card) {
        return AnswerForm.Pairs.of(places);
    }

    @Override
    public AnswerForm cloze(Card.Cloze card) {
        return AnswerForm.Holes.of(card.holes().size());
    }

    @Override
    public AnswerForm recall(Card.Recall card) {
        return new AnswerForm.Recall(false, Optional.empty());
    }
}
