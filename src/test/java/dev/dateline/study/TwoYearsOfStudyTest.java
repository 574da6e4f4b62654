package dev.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.journal.JournalFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Simulates two years with 5,000 cards, answer by answer. It takes a minute, so it runs only on request. */
@EnabledIfSystemProperty(named = "dateline.years", matches = "true", disabledReason = "-Ddateline.years=true runs it")
class TwoYearsOfStudyTest {
    private static final int CARDS = 5_000;
    private static final int DAYS = 730;

    @Test
    void recallIsAsPromisedAndTheLoadIsEven() throws JournalFailure {
        try (Desk desk = new Desk(3)) {
            desk.withCards(CARDS);
            desk.settings = Desk.withDailyLimits(SessionSettings.DEFAULT, 7, 9_999);
            LearnersLife life = new LearnersLife(desk, 2026, Duration.ofSeconds(8)).studies(DAYS);
            List<LearnersLife.Day> days = new ArrayList<>(life.days().values());
            List<LearnersLife.Day> second = days.subList(365, DAYS);
            double retention = LearnersLife.retention(days);
            int[] load =
                    second.stream().mapToInt(LearnersLife.Day::reviews).sorted().toArray();
            System.out.printf(
                    "%d answers, recall after the steps %.4f, second year: median load %d, heaviest %d (%.2f times)%n",
                    days.stream().mapToInt(LearnersLife.Day::answers).sum(),
                    retention,
                    load[load.length / 2],
                    load[load.length - 1],
                    load[load.length - 1] / (double) load[load.length / 2]);
            assertThat(desk.learner().memories()).hasSize(CARDS);
            assertThat(retention).isBetween(0.89, 0.91);
            assertThat(LearnersLife.retention(second)).isBetween(0.89, 0.91);
            assertCatchesUp(desk, life);
            assertThat(load[load.length - 1]).isLessThanOrEqualTo((int) (1.6 * load[load.length / 2]));
        }
    }

    /** Checks that the learner catches up after two weeks away, with half an hour a day. */
    private static void assertCatchesUp(Desk desk, LearnersLife life) throws JournalFailure {
        Duration budget = Duration.ofMinutes(30);
        desk.settings = desk.settings.within(new Budget(budget, Duration.ofSeconds(8)));
        life.isAway(14).studies(40);
        List<LearnersLife.Day> after = new ArrayList<>(life.days().values()).subList(DAYS, DAYS + 40);
        int normal = 0;
        while (after.get(normal).deferred() > 0) {
            normal++;
        }
        System.out.printf(
                "%d due after two weeks away, back to normal after %d days, longest day %d minutes%n",
                after.get(0).reviews() + after.get(0).deferred(),
                normal,
                after.stream().mapToInt(LearnersLife.Day::answers).max().orElse(0) * 8 / 60);
        assertThat(normal).isLessThanOrEqualTo(28);
        assertThat(after.subList(normal, 40)).allMatch(day -> day.deferred() == 0);
        assertThat(after)
                .allSatisfy(day -> assertThat(day.answers() * 8L).isLessThanOrEqualTo(budget.toSeconds() * 11 / 10));
    }
}
