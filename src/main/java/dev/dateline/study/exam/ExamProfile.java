package dev.dateline.study.exam;

import java.math.BigDecimal;

/**
 * How an exam is marked.
 *
 * @param wrong the marks for a wrong answer; zero, or negative if guessing costs marks
 */
public record ExamProfile(String name, BigDecimal right, BigDecimal wrong) {
    /** One mark for a right answer, none for a wrong one. */
    public static final ExamProfile PLAIN = new ExamProfile("plain", BigDecimal.ONE, BigDecimal.ZERO);

    /**
     * The preliminary paper of India's civil-service examination: two marks for a right answer. A wrong answer costs a
     * third of that.
     */
    public static final ExamProfile UPSC = new ExamProfile("upsc", new BigDecimal("2"), new BigDecimal("-0.66"));

    /** The marks for an answer: half of {@code right} if it is partly right, zero if it is missing. */
    public BigDecimal worth(Mark mark) {
        return switch (mark) {
            case RIGHT -> right;
            case PARTIAL -> right.multiply(new BigDecimal("0.5"));
            case WRONG -> wrong;
            case LEFT -> BigDecimal.ZERO;
        };
    }

    /** The average marks of a blind guess among this number of choices. */
    public double blindGuess(int choices) {
        return (right.doubleValue() + (choices - 1) * wrong.doubleValue()) / choices;
    }
}
