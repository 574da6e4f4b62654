package dev.dateline.terminal;

import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
import dev.dateline.study.StudyAct;
import java.util.Optional;

/** A request from the model to the session. The next model shows the result. */
sealed interface Request {
    /**
     * Judge this answer.
     *
     * @param sure how sure the learner said they are, with keys
     */
    record Submit(Response response, Optional<Confidence> sure) implements Request {}

    record Act(StudyAct action) implements Request {}
}
