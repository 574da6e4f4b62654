package dev.dateline.study;

import dev.dateline.journal.Event;
import dev.dateline.journal.EventHead;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import java.util.List;
import java.util.Optional;

/** An answer from outside a session that counts for the schedule like one from a session. */
public final class CountedAnswer {
    private CountedAnswer() {}

    /** The review for the answer, scheduled from the head's instant on. */
    public static Event.Review review(
            SessionServices services,
            Asked asked,
            Response response,
            Judgement judgement,
            EventHead head,
            Timing timing,
            Optional<Confidence> sure) {
        Grade grade = Grading.grade(judgement.verdict(), false);
        CardMemory after = services.scheduler().review(asked.memory(), grade, head.at(), services.calendar());
        Outcome outcome = new Outcome(
                asked,
                response,
                judgement,
                false,
                false,
                grade,
                asked.memory(),
                after,
                after.due(services.calendar()),
                List.of(),
                List.of(),
                Optional.empty());
        return new Entry(services).review(outcome, head, timing, sure);
    }
}
