package dev.dateline.app;

import dev.dateline.study.exam.Composer;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.Period;
import java.time.Duration;
import java.util.Optional;

/**
 * The exam that a learner asks for.
 *
 * @param topics the topics as a text; empty for everything
 * @param period the period of the news that it covers; empty for all
 * @param allowed the time limit; zero for none
 * @param counted whether its answers change the schedule of the cards
 */
public record ExamWish(
        String topics,
        Optional<Period> period,
        Composer.Wish questions,
        Duration allowed,
        ExamProfile marking,
        boolean counted) {
    /** {@code tag:japan, last 12 months}. */
    String title() {
        String about = topics.isEmpty() ? "everything" : topics;
        return period.map(time -> about + ", " + time.shown()).orElse(about);
    }
}
