package dev.dateline.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Simulates two years of 5,000 cards with a memory that follows the model. The recall must be as promised, and the days
 * about equally long.
 */
class PromiseTest {
    private static final int CARDS = 5_000;
    private static final int DAYS = 730;
    private static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC);
    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    private final Scheduler scheduler = new Scheduler(
            MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)), SchedulerSettings.DEFAULT, new SplittableRandom(1));
    private final SplittableRandom chance = new SplittableRandom(7);
    private final CardMemory[] cards = new CardMemory[CARDS];
    private final int[] load = new int[DAYS];
    private double expected;

    private void live(int newADay) {
        Arrays.fill(cards, CardMemory.NEW);
        for (int day = 0; day < DAYS; day++) {
            Instant morning = BEGIN.plus(Duration.ofDays(day));
            int known = Math.min(CARDS, day * newADay);
            List<CardMemory> memories = Arrays.asList(cards).subList(0, known);
            Scheduler today = scheduler.keepingPromise(memories);
            Workload coming = new Workload(CALENDAR.dayOf(morning));
            memories.forEach(coming::add);
            for (int card = 0; card < Math.min(CARDS, known + newADay); card++) {
                if (cards[card].isNew() || cards[card].isDue(morning, CALENDAR)) {
                    if (cards[card].phase() == Phase.REVIEW) {
                        load[day]++;
                        expected += scheduler.retrievability(cards[card], morning, CALENDAR);
                    }
                    coming.remove(cards[card]);
                    cards[card] = learned(cards[card], morning, today, coming);
                    coming.add(cards[card]);
                }
            }
        }
    }

    private CardMemory learned(CardMemory before, Instant morning, Scheduler today, Workload coming) {
        CardMemory card = before;
        Instant now = morning;
        do {
            double known =
                    card.isNew() ? 0.5 : card.inSteps() ? 0.9 : scheduler.retrievability(card, morning, CALENDAR);
            Grade grade = chance.nextDouble() < known ? Grade.GOOD : Grade.AGAIN;
            card = today.review(card, grade, now, CALENDAR, coming);
            now = now.plusSeconds(700);
        } while (card.inSteps());
        return card;
    }

    @Test
    void recallIsAsPromisedAndTheLoadIsEven() {
        live(7);
        assertThat(expected / Arrays.stream(load).sum()).isBetween(0.895, 0.905);
        int[] second = Arrays.copyOfRange(load, 365, DAYS);
        Arrays.sort(second);
        assertThat(second[364]).isLessThanOrEqualTo((int) (1.6 * second[182]));
    }

    @Test
    void withoutAnswersThePromiseDoesNotChange() {
        assertThat(scheduler.keepingPromise(List.of()).settings()).isEqualTo(scheduler.settings());
    }

    @Test
    void aCardGoesToTheLeastBusyDay() {
        StudyDay today = CALENDAR.dayOf(BEGIN);
        Workload coming = new Workload(today);
        for (int days = 8; days <= 12; days++) {
            // each day has fewer cards than the day before, and one day has even fewer
            for (int i = 0; i < (days == 10 ? 5 : 40 - 2 * days); i++) {
                coming.add(back(days));
            }
        }
        for (double draw = 0; draw < 1; draw += 0.1) {
            assertThat(coming.lightest(today, 8, 12, draw)).isEqualTo(10);
        }
    }

    @Test
    void daysThatOnlyFollowTheTrendAreAllAsGood() {
        StudyDay today = CALENDAR.dayOf(BEGIN);
        Workload coming = new Workload(today);
        for (int days = 8; days <= 12; days++) {
            for (int i = 0; i < 40 - 2 * days; i++) {
                coming.add(back(days));
            }
        }
        assertThat(coming.lightest(today, 8, 12, 0)).isEqualTo(8);
        assertThat(coming.lightest(today, 8, 12, 0.5)).isEqualTo(10);
        assertThat(coming.lightest(today, 8, 12, 0.99)).isEqualTo(12);
    }

    @Test
    void undoneAnswersAddNoLoad() {
        StudyDay today = CALENDAR.dayOf(BEGIN);
        Workload coming = new Workload(today);
        coming.add(back(10));
        coming.remove(back(10));
        assertThat(coming.lightest(today, 9, 11, 0.5)).isEqualTo(10);
    }

    private static CardMemory back(int days) {
        return new CardMemory(
                Phase.REVIEW,
                0,
                Optional.of(new CardMemory.Last(
                        BEGIN, CALENDAR.dayOf(BEGIN), new Fsrs6State(days, 5), new Interval.Days(days))),
                3,
                0);
    }
}
