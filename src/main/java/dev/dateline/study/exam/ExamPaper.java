package dev.dateline.study.exam;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * An exam before it is answered.
 *
 * @param title its topic
 * @param allowed the time limit; zero for none
 * @param counted whether its answers change the schedule of the cards
 */
public record ExamPaper(
        String title, ExamProfile profile, Duration allowed, boolean counted, List<ExamQuestion> questions) {
    public ExamPaper {
        questions = List.copyOf(questions);
    }

    /** The highest possible marks. */
    public BigDecimal most() {
        return profile.right().multiply(BigDecimal.valueOf(questions.size()));
    }
}
