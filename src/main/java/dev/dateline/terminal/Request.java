package dev.dateline.terminal;

import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
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
    record Act(Action action) implements Request {}

    /** What a learner can do beside answering. */
    enum Action {
        /** Leave the verdict for the next question. */
        NEXT,
        HINT,
        SKIP,
        UNDO,
        OVERRULE,
        SUSPEND,
        FLAG,
        /** Open the card in the learner's editor. */
        EDIT,
        /** Show where the facts of the answer stand. */
        EVIDENCE,
        /** Ask the card next that the last answer was mixed up with. */
        ASK_CONFUSED,
        /** Ask whether the deck may accept from now on what was typed. */
        OFFER_FORM,
        /** Let the deck accept it. */
        KEEP_FORM,
        STOP
    }
}
