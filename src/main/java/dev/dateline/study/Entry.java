package dev.dateline.study;

import dev.dateline.journal.Answer;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.Mixup;
import dev.dateline.journal.Scheduling;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Grades answers, and turns them into events of the journal. */
public record Entry(SessionServices services) {
    /** The review for an answer that counts like an answer in a session. */
    public Event.Review counted(
            Asked asked,
            Response response,
            Judgement judgement,
            EventHead head,
            Timing timing,
            Optional<Confidence> sure) {
        Grade grade = grade(judgement.verdict(), false);
        CardMemory after = services.scheduler().review(asked.memory(), grade, head.at(), services.calendar());
        Outcome outcome = new Outcome(
                asked,
                response,
                judgement,
                false,
                false,
                grade,
                after,
                after.due(services.calendar()),
                List.of(),
                List.of(),
                Optional.empty());
        return review(outcome, head, timing, sure);
    }

    Event.Review review(Outcome outcome, EventHead head, Timing timing, Optional<Confidence> sure) {
        Asked asked = outcome.asked();
        Answer answer = new Answer(
                ResponseText.of(asked.card(), outcome.response()),
                asked.presentation().places(),
                timing.firstKeyMillis(),
                timing.millis(),
                outcome.hinted(),
                sure.map(it -> OptionalInt.of(it.percent())).orElse(OptionalInt.empty()),
                outcome.judgement().confusion().map(it -> new Mixup(it.fact(), it.card(), it.given())));
        return new Event.Review(
                head,
                asked.card().id(),
                asked.card().kind(),
                outcome.judgement().verdict(),
                outcome.grade(),
                answer,
                scheduling(outcome));
    }

    Event.Overrule overrule(Outcome outcome, EventHead head, EventHead review) {
        return new Event.Overrule(
                head, review.id(), outcome.judgement().verdict(), outcome.grade(), scheduling(outcome));
    }

    /** Wrong is Again, partial is Hard, correct and a typing slip are Good. After a hint, the grade is Hard at most. */
    static Grade grade(Verdict verdict, boolean hinted) {
        return switch (verdict) {
            case WRONG -> Grade.AGAIN;
            case PARTIAL -> Grade.HARD;
            case CORRECT, TYPO -> hinted ? Grade.HARD : Grade.GOOD;
        };
    }

    private Scheduling scheduling(Outcome outcome) {
        return Scheduling.of(outcome.asked().memory(), outcome.after(), services.calendar(), services.parameters());
    }
}
