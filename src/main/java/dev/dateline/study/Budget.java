package dev.dateline.study;

import java.time.Duration;

/**
 * The learner's time for a day, counted in cards.
 *
 * @param day how long the learner wants to study
 * @param pace the usual time of an answer
 */
public record Budget(Duration day, Duration pace) {
    /** One card in ten is forgotten, and comes back twice. */
    private static final double ANSWERS_A_REVIEW = 1.2;

    /** As {@link Waiting} counts: once for each learning step, and once after them. */
    private static final double ANSWERS_A_NEW_CARD = 3;

    /** @throws IllegalArgumentException if an answer takes no time */
    public Budget {
        if (pace.isZero() || pace.isNegative() || day.isNegative()) {
            throw new IllegalArgumentException("a budget is some time, and so is an answer: " + day + ", " + pace);
        }
    }

    /** How many reviews fit into the day. */
    int reviews() {
        return (int) (answers() / ANSWERS_A_REVIEW);
    }

    /** How many new cards fit into the day besides a number of reviews. */
    int newCards(int reviews) {
        return (int) Math.max(0, (answers() - reviews * ANSWERS_A_REVIEW) / ANSWERS_A_NEW_CARD);
    }

    private double answers() {
        return day.toMillis() / (double) pace.toMillis();
    }
}
