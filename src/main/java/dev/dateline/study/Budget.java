package dev.dateline.study;

import java.time.Duration;

/**
 * The learner's time for a day, counted in cards.
 *
 * @param pace the usual time of an answer
 */
public record Budget(Duration day, Duration pace) {
    /** Answers for a card that comes back: one in ten is forgotten and then comes back twice. */
    private static final double ANSWERS_A_REVIEW = 1.2;

    /** Answers for a new card, as {@link Waiting} counts them: one for each learning step, and one after the steps. */
    private static final double ANSWERS_A_NEW_CARD = 3;

    /** @throws IllegalArgumentException if an answer takes no time */
    public Budget {
        if (pace.isZero() || pace.isNegative() || day.isNegative()) {
            throw new IllegalArgumentException("a budget is some time, and so is an answer: " + day + ", " + pace);
        }
    }

    /** The number of reviews that fit into the day. */
    int reviews() {
        return (int) (answers() / ANSWERS_A_REVIEW);
    }

    /** The number of new cards that fit into the day besides these reviews. */
    int newCards(int reviews) {
        return (int) Math.max(0, (answers() - reviews * ANSWERS_A_REVIEW) / ANSWERS_A_NEW_CARD);
    }

    private double answers() {
        return day.toMillis() / (double) pace.toMillis();
    }
}
