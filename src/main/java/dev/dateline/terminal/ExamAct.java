package dev.dateline.terminal;

import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
import java.util.Optional;

/**
 * What the model of an exam requests after an event.
 *
 * @param keep an answer to write down
 * @param mark the number of a question whose mark is switched on or off
 * @param then what follows after the answer is written
 */
record ExamAct(Optional<Keep> keep, Optional<Integer> mark, Then then) {
    static final ExamAct NONE = new ExamAct(Optional.empty(), Optional.empty(), Then.STAY);

    enum Then {
        STAY,
        /** Leave the exam. It is saved. */
        LEAVE,
        /** End the exam. */
        END
    }

    /** An answer to a question, or none. */
    record Keep(int number, Optional<Response> response, Optional<Confidence> sure) {}

    ExamAct then(Then next) {
        return new ExamAct(keep, mark, next);
    }
}
