package dev.dateline.journal;

import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import dev.dateline.memory.PastReview;

/**
 * An answer that was not undone, with its final verdict.
 *
 * @param review the review as recorded; its card id may be a former one
 * @param verdict the verdict, after an overrule
 * @param grade the grade, after an overrule
 * @param scheduling the scheduling, after an overrule
 * @param counts whether the answer counts for the card's memory; false before a reset of the card
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

    /** The answer in the form for memory models. */
    public PastReview toPastReview() {
        return new PastReview(review.head().at(), review.head().day(), grade, scheduling.given());
    }
}
