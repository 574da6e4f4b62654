package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.study.Asked;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creates the empty form for a question. Each kind of card has one way of answering. */
final class AnswerForms {
    private AnswerForms() {}

    static AnswerForm empty(Asked asked) {
        Answer answer = asked.card().answer();
        List<Integer> places = asked.presentation().places();
        return switch (answer.kind()) {
            case ANSWER, PERSON, NUMBER, DATE, LIST -> AnswerForm.Line.EMPTY;
            case CHOICES ->
                ((Answer.Choice) answer).several()
                        ? new AnswerForm.Several(places, 0, Set.of(), false)
                        : AnswerForm.Choice.of(places);
            case TRUE_FALSE -> AnswerForm.Truth.OPEN;
            case ORDER -> new AnswerForm.Ordered(places, 0, false, false);
            case MATCH -> AnswerForm.Pairs.of(places);
            case CLOZE -> AnswerForm.Holes.of(((Answer.Cloze) answer).holes().size());
            case RECALL -> new AnswerForm.Recall(false, Optional.empty());
        };
    }

    /** The empty form for a question in a session in which the learner may also say how sure they are. */
    static AnswerForm weighed(Asked asked) {
        return AnswerForm.Weighed.of(empty(asked));
    }
}
