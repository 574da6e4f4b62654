package dev.dateline.study.exam;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * An exam before anybody has answered it.
 *
 * @param title what it is about
 * @param allowed how long it may take; zero for as long as one likes
 * @param counted whether its answers count for the schedule of the cards
 */
public record ExamPaper(
        String title, ExamProfile profile, Duration allowed, boolean counted, List<ExamQuestion> questions) {
    public ExamPaper {
        questions = List.copyOf(questions);
    }

    /** What can be reached at most. */
    public BigDecimal most() {
        return profile.right().multiply(BigDecimal.valueOf(questions.size()));
    }
}
