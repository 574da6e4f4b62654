package dev.dateline.app;

import dev.dateline.study.exam.Composer;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.Period;
import java.time.Duration;
import java.util.Optional;

/**
 * The exam that a learner wants to sit.
 *
 * @param topics what it is about, in words; empty for everything
 * @param period the time whose news it asks; empty for all
 * @param allowed how long it may take; zero for as long as one likes
 * @param counted whether its answers count for the schedule of the cards
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
