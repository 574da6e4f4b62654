package dev.dateline.terminal;

import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
import dev.dateline.study.StudyAct;
import java.util.Optional;

/** What a model asks of the session; the model that comes back shows the result. */
sealed interface Request {
    /**
     * Judge this answer.
     *
     * @param sure what was said of it with keys
     */
    record Submit(Response response, Optional<Confidence> sure) implements Request {}

    /** Do this. */
    record Act(StudyAct action) implements Request {}
}
