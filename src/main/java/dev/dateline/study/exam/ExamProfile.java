package dev.dateline.study.exam;

import java.math.BigDecimal;

/**
 * How an exam is marked.
 *
 * @param name by which the learner chooses it
 * @param right for a right answer
 * @param wrong for a wrong one; zero, or negative where guessing is to cost something
 */
public record ExamProfile(String name, BigDecimal right, BigDecimal wrong) {
    /** One for right, nothing for wrong. */
    public static final ExamProfile PLAIN = new ExamProfile("plain", BigDecimal.ONE, BigDecimal.ZERO);

    /** The preliminary paper of India's civil-service examination: two for right, a third of that off for wrong. */
    public static final ExamProfile UPSC = new ExamProfile("upsc", new BigDecimal("2"), new BigDecimal("-0.66"));

    /** What one answer earns; half of {@code right} for one that is partly right, nothing for none. */
    public BigDecimal worth(Mark mark) {
        return switch (mark) {
            case RIGHT -> right;
            case PARTIAL -> right.multiply(new BigDecimal("0.5"));
            case WRONG -> wrong;
            case LEFT -> BigDecimal.ZERO;
        };
    }

    /** What a blind guess among so many choices earns on average. */
    public double blindGuess(int choices) {
        return (right.doubleValue() + (choices - 1) * wrong.doubleValue()) / choices;
    }
}
