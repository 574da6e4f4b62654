package dev.dateline.journal;

import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import dev.dateline.memory.PastReview;

/**
 * An answer that was not undone, with its final verdict.
 *
 * @param review as recorded; its card id may be a former one
 * @param verdict after an overrule, if any
 * @param grade after an overrule, if any
 * @param scheduling after an overrule, if any
 * @param overruled whether there was an overrule
 * @param counts whether it counts for the card's memory: false after a reset of the card
 * @param afterReading whether the learner had just read the answer, so that it says little of what they knew
 */
public record PastAnswer(
        Event.Review review,
        Verdict verdict,
        Grade grade,
        Scheduling scheduling,
        boolean overruled,
        boolean counts,
        boolean afterReading) {

    /** The answer as a memory model needs it. */
    public PastReview toPastReview() {
        return new PastReview(review.head().at(), review.head().day(), grade, scheduling.given());
    }
}
