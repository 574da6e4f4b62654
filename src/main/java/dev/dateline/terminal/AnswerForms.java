package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.study.Asked;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creates the empty form for a question: each kind has one way of answering. */
record AnswerForms(List<Integer> places) implements Answer.InputVisitor<AnswerForm> {
    static AnswerForm empty(Asked asked) {
        return asked.card().answer().accept(new AnswerForms(asked.presentation().places()));
    }

    /** The same, if the learner may also say how sure they are. */
    static AnswerForm weighed(Asked asked) {
        return AnswerForm.Weighed.of(empty(asked));
    }

    @Override
    public AnswerForm written(Answer.Written answer) {
        return AnswerForm.Line.EMPTY;
    }

    @Override
    public AnswerForm choice(Answer.Choice answer) {
        return answer.several() ? new AnswerForm.Several(places, 0, Set.of(), false) : AnswerForm.Choice.of(places);
    }

    @Override
    public AnswerForm truth(Answer.Truth answer) {
        return AnswerForm.Truth.OPEN;
    }

    @Override
    public AnswerForm ordering(Answer.Ordering answer) {
        return new AnswerForm.Ordered(places, 0, false, false);
    }

    @Override
    public AnswerForm matching(Answer.Matching answer) {
        return AnswerForm.Pairs.of(places);
    }

    @Override
    public AnswerForm cloze(Answer.Cloze answer) {
        return AnswerForm.Holes.of(answer.holes().size());
    }

    @Override
    public AnswerForm recall(Answer.Recall answer) {
        return new AnswerForm.Recall(false, Optional.empty());
    }
}
