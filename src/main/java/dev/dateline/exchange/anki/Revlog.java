package dev.dateline.exchange.anki;

import dev.dateline.exchange.intake.OutsideAnswer;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of Anki's log of answers.
 *
 * @param id the time of the answer, in milliseconds since 1970
 * @param card the card's id in the collection
 * @param ease the grade, 1 to 4
 * @param interval the interval in days, or in seconds as a negative number
 */
record Revlog(long id, long card, int ease, long interval, long millis) {
    private static final int LONGEST_DAYS = 36_500;

    /**
     * The answer for the import.
     *
     * @param guid the name of the card's note
     */
    OutsideAnswer answer(String guid) {
        Grade grade = Grade.ofRating(ease);
        Verdict verdict = switch (grade) {
            case AGAIN -> Verdict.WRONG;
            case HARD -> Verdict.PARTIAL;
            case GOOD, EASY -> Verdict.CORRECT;
        };
        return new OutsideAnswer(
                "anki " + guid + " " + id,
                Instant.ofEpochMilli(id),
                Optional.empty(),
                verdict,
                grade,
                given(),
                millis,
                false);
    }

    private Optional<Interval> given() {
        if (interval > 0) {
            return Optional.of(new Interval.Days((int) Math.min(interval, LONGEST_DAYS)));
        }
        long seconds = Math.min(-interval, Duration.ofDays(LONGEST_DAYS).toSeconds());
        return seconds > 0 ? Optional.of(new Interval.Step(Duration.ofSeconds(seconds))) : Optional.empty();
    }
}
