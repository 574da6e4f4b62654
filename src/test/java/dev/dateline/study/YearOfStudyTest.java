package dev.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.journal.JournalFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Simulates a learner whose memory follows the model, with a session every morning for a year. */
class YearOfStudyTest {
    private static final int CARDS = 150;
    private static final int NEW_A_DAY = 5;

    @Test
    void recallIsAsPromisedAndLimitsAreKept() throws JournalFailure {
        try (Desk desk = new Desk(3)) {
            desk.withCards(CARDS);
            desk.settings = Desk.withDailyLimits(SessionSettings.DEFAULT, NEW_A_DAY, 40);
            LearnersLife life = new LearnersLife(desk, 2026, Duration.ofSeconds(12)).studies(365);
            assertThat(desk.learner().memories()).hasSize(CARDS);
            assertThat(life.days().values()).allSatisfy(day -> {
                assertThat(day.fresh()).isLessThanOrEqualTo(NEW_A_DAY);
                assertThat(day.reviews()).isLessThanOrEqualTo(40);
            });
            assertThat(life.days().values().stream()
                            .mapToInt(LearnersLife.Day::reviews)
                            .sum())
                    .isGreaterThan(800);
            // the expected recall, because the actual one depends on chance
            assertThat(LearnersLife.expected(life.days().values())).isBetween(0.885, 0.915);
        }
    }

    @Test
    void afterTwoWeeksAwayTheBacklogIsWorkedOffWithinTheMinutesOfADay() throws JournalFailure {
        try (Desk desk = new Desk(4)) {
            desk.withCards(200);
            Duration answer = Duration.ofSeconds(12);
            desk.settings =
                    Desk.withDailyLimits(desk.settings, 4, 200).within(new Budget(Duration.ofMinutes(6), answer));
            LearnersLife life = new LearnersLife(desk, 2026, answer).studies(30);
            life.isAway(14).studies(20);
            List<LearnersLife.Day> after = new ArrayList<>(life.days().values()).subList(30, 50);
            assertThat(after.get(0).deferred()).as("more than a day's work").isPositive();
            int normal = 0;
            while (after.get(normal).deferred() > 0) {
                assertThat(after.get(normal).fresh())
                        .as("new cards wait while there is a backlog")
                        .isZero();
                normal++;
            }
            assertThat(normal).isLessThanOrEqualTo(10);
            assertThat(after.subList(normal, 20)).allMatch(day -> day.deferred() == 0);
            assertThat(after).anyMatch(day -> day.fresh() > 0);
            assertThat(after)
                    .allSatisfy(day ->
                            assertThat(day.answers() * answer.toSeconds()).isLessThanOrEqualTo(8 * 60));
        }
    }
}
