package dev.dateline.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulerTest {
    private static final Vectors VECTORS = Vectors.read("fsrs6.json");
    private static final SchedulerSettings EXACT = withoutFuzz(SchedulerSettings.DEFAULT);

    static SchedulerSettings withoutFuzz(SchedulerSettings settings) {
        return new SchedulerSettings(
                settings.learningSteps(),
                settings.relearningSteps(),
                settings.desiredRetention(),
                settings.maximumInterval(),
                false);
    }

    private static final SchedulerSettings LONG_TERM = EXACT.withSteps(List.of(), List.of());
    private static final StudyCalendar UTC = new StudyCalendar(ZoneOffset.UTC);
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static Scheduler scheduler(SchedulerSettings settings) {
        return scheduler(Parameters.defaults(Algorithm.FSRS_6), settings, 1);
    }

    private static Scheduler scheduler(Parameters parameters, SchedulerSettings settings, long seed) {
        return new Scheduler(MemoryModel.of(parameters), settings, new SplittableRandom(seed));
    }

    @Test
    void aHistoryReviewedWhenDueHasThePublishedIntervals() {
        JsonNode v = VECTORS.get("f6.ivl_history");
        assertThat(intervals(scheduler(EXACT), Vectors.ints(v.get("ratings"))))
                .containsExactly(Vectors.ints(v.get("interval_days")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f6.long_term",
                "f5w.long_term_1",
                "f5w.long_term_2",
                "f5w.long_term_3",
                "f5w.long_term_4",
                "f5w.long_term_5"
            })
    void withoutStepsEveryIntervalIsOfDays(String id) {
        JsonNode v = VECTORS.get(id);
        Parameters parameters = v.get("w").isArray()
                ? Vectors.fsrs6From(Vectors.doubles(v.get("w")))
                : Parameters.defaults(Algorithm.FSRS_6);
        assertThat(intervals(
                        scheduler(Vectors.withoutShortTerm(parameters), LONG_TERM, 1), Vectors.ints(v.get("ratings"))))
                .containsExactly(Vectors.ints(v.get("interval")));
    }

    private static int[] intervals(Scheduler scheduler, int[] ratings) {
        CardMemory card = CardMemory.NEW;
        Instant now = NOON;
        int[] days = new int[ratings.length];
        for (int i = 0; i < ratings.length; i++) {
            card = scheduler.review(card, Grade.ofRating(ratings[i]), now, UTC);
            Interval given = card.last().orElseThrow().given();
            days[i] = given instanceof Interval.Days it ? it.count() : 0;
            now = card.due(UTC).orElseThrow();
        }
        return days;
    }

    @Test
    void learningStepsAreThoseOfThePeers() {
        for (JsonNode row : VECTORS.get("steps.ts").get("cases")) {
            boolean relearn = row.has("relearn");
            List<Duration> steps = new ArrayList<>();
            row.get(relearn ? "relearn" : "steps").forEach(it -> steps.add(Duration.parse("PT" + it.asText())));
            Scheduler scheduler =
                    scheduler(relearn ? EXACT.withSteps(List.of(), steps) : EXACT.withSteps(steps, steps));
            CardMemory card = cardAt(row, relearn);
            for (Grade grade : Grade.values()) {
                JsonNode expected = row.get(grade.name().toLowerCase(java.util.Locale.ROOT));
                // in later steps ts-fsrs still takes the mean of the first two; Anki and py-fsrs take the step
                if (expected != null
                        && !(grade == Grade.HARD && row.path("step").asInt() > 0)) {
                    CardMemory next = scheduler.review(card, grade, NOON, UTC);
                    assertThat(next.step())
                            .as("%s %s", row, grade)
                            .isEqualTo(expected.get(1).asInt());
                    Duration wait = Duration.between(NOON, next.due(UTC).orElseThrow());
                    // ts-fsrs rounds a step to whole minutes
                    assertThat(Math.round(wait.toSeconds() / 60.0))
                            .isEqualTo(expected.get(0).asLong());
                }
            }
        }
    }

    private static CardMemory cardAt(JsonNode row, boolean relearn) {
        int step = row.has("step") ? row.get("step").asInt() : 0;
        boolean review = relearn && row.get("state").asText().equals("Review");
        Phase phase = review ? Phase.REVIEW : relearn ? Phase.RELEARNING : Phase.LEARNING;
        Interval given = review ? new Interval.Days(10) : new Interval.Step(Duration.ofMinutes(1));
        Instant before = review ? NOON.minus(Duration.ofDays(10)) : NOON.minusSeconds(60);
        CardMemory.Last last = new CardMemory.Last(before, UTC.dayOf(before), new Fsrs6State(10, 5), given);
        return new CardMemory(phase, step, Optional.of(last), 1, 0);
    }

    @Test
    void hardWaitsHalfwayBetweenTheFirstTwoSteps() {
        JsonNode v = VECTORS.get("steps.py").get("first_review");
        Scheduler scheduler = scheduler(EXACT);
        assertThat(wait(scheduler, Grade.AGAIN))
                .isEqualTo(Duration.ofSeconds(v.get("again_s").asLong()));
        assertThat(wait(scheduler, Grade.HARD))
                .isEqualTo(Duration.ofSeconds(v.get("hard_s").asLong()));
        assertThat(wait(scheduler, Grade.GOOD))
                .isEqualTo(Duration.ofSeconds(v.get("good_s").asLong()));
        CardMemory second = scheduler.review(CardMemory.NEW, Grade.GOOD, NOON, UTC);
        CardMemory hard = scheduler.review(second, Grade.HARD, NOON, UTC);
        assertThat(hard.last().orElseThrow().given()).isEqualTo(new Interval.Step(Duration.ofMinutes(10)));
        Scheduler single = scheduler(EXACT.withSteps(List.of(Duration.ofMinutes(1)), List.of()));
        assertThat(wait(single, Grade.HARD)).isEqualTo(Duration.ofSeconds(90));
    }

    private static Duration wait(Scheduler scheduler, Grade grade) {
        return Duration.between(
                NOON,
                scheduler.review(CardMemory.NEW, grade, NOON, UTC).due(UTC).orElseThrow());
    }

    @Test
    void easyLeavesTheStepsAtOnce() {
        CardMemory easy = scheduler(EXACT).review(CardMemory.NEW, Grade.EASY, NOON, UTC);
        assertThat(easy.phase()).isEqualTo(Phase.REVIEW);
        assertThat(easy.last().orElseThrow().given()).isEqualTo(new Interval.Days(8));
        double[] recall = Vectors.doubles(VECTORS.get("retrievability.at_due").get("R_at_due"));
        assertThat(scheduler(EXACT).retrievability(easy, easy.due(UTC).orElseThrow(), UTC))
                .isCloseTo(recall[3], org.assertj.core.api.Assertions.within(1e-7));
    }

    @Test
    void aWrongFirstAnswerIsNotALapse() {
        Scheduler scheduler = scheduler(EXACT);
        CardMemory card = scheduler.review(CardMemory.NEW, Grade.AGAIN, NOON, UTC);
        card = scheduler.review(card, Grade.AGAIN, NOON, UTC);
        assertThat(card.lapses()).isZero();
        assertThat(card.reps()).isEqualTo(2);
        assertThat(card.phase()).isEqualTo(Phase.LEARNING);
    }

    @Test
    void aLearnedCardForgottenIsALapseOnceAndEightMakeALeech() {
        Scheduler scheduler = scheduler(EXACT);
        CardMemory card = scheduler.review(CardMemory.NEW, Grade.EASY, NOON, UTC);
        Instant now = NOON;
        for (int i = 1; i <= 8; i++) {
            now = card.due(UTC).orElseThrow();
            card = scheduler.review(card, Grade.AGAIN, now, UTC);
            card = scheduler.review(card, Grade.AGAIN, now, UTC);
            assertThat(card.phase()).isEqualTo(Phase.RELEARNING);
            assertThat(card.lapses()).isEqualTo(i);
            assertThat(card.isLeech()).isEqualTo(i == 8);
            card = scheduler.review(card, Grade.GOOD, now.plusSeconds(600), UTC);
            assertThat(card.phase()).isEqualTo(Phase.REVIEW);
        }
    }

    @Test
    void aReviewIsDueWhenItsStudyDayBegins() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        StudyCalendar calendar = new StudyCalendar(berlin);
        // 1:30 at night still belongs to the study day of 27 March; the clock changes on the 29th
        Instant night = LocalDateTime.parse("2026-03-28T01:30").atZone(berlin).toInstant();
        CardMemory card = scheduler(EXACT).review(CardMemory.NEW, Grade.EASY, night, calendar);
        assertThat(card.due(calendar))
                .contains(LocalDateTime.parse("2026-04-04T04:00").atZone(berlin).toInstant());
        assertThat(card.isDue(
                        LocalDateTime.parse("2026-04-04T03:59").atZone(berlin).toInstant(), calendar))
                .isFalse();
        assertThat(card.isDue(
                        LocalDateTime.parse("2026-04-04T04:00").atZone(berlin).toInstant(), calendar))
                .isTrue();
        // in another zone, the study day begins at that zone's rollover
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        assertThat(card.due(new StudyCalendar(tokyo)))
                .contains(LocalDateTime.parse("2026-04-04T04:00").atZone(tokyo).toInstant());
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aBetterGradeNeverComesBackEarlier(Algorithm algorithm) {
        SplittableRandom random = new SplittableRandom(17);
        for (SchedulerSettings settings : List.of(EXACT, LONG_TERM, SchedulerSettings.DEFAULT)) {
            for (int round = 0; round < 300; round++) {
                CardMemory card = CardMemory.NEW;
                Instant now = NOON;
                for (int i = 0; i < 12; i++) {
                    long before = 0;
                    long seed = random.nextLong();
                    CardMemory chosen = card;
                    Grade choice = Grade.ofRating(1 + random.nextInt(4));
                    for (Grade grade : Grade.values()) {
                        Scheduler scheduler = scheduler(Parameters.defaults(algorithm), settings, seed);
                        CardMemory next = scheduler.review(card, grade, now, UTC);
                        long wait = seconds(next.last().orElseThrow().given());
                        assertThat(wait)
                                .as("seed 17, round %d, %s", round, grade)
                                .isGreaterThanOrEqualTo(before);
                        before = wait;
                        chosen = grade == choice ? next : chosen;
                    }
                    card = chosen;
                    now = card.due(UTC).orElseThrow().plusSeconds(random.nextLong(200_000));
                }
            }
        }
    }

    private static long seconds(Interval interval) {
        return interval instanceof Interval.Days days
                ? days.count() * 86_400L
                : ((Interval.Step) interval).length().toSeconds();
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void outsideTheStepsNothingWaitsLessThanADayOrMoreThanTheLongest(Algorithm algorithm) {
        SchedulerSettings settings = SchedulerSettings.DEFAULT.withMaximumInterval(100);
        Scheduler scheduler = scheduler(Parameters.defaults(algorithm), settings.withSteps(List.of(), List.of()), 4);
        SplittableRandom random = new SplittableRandom(4);
        CardMemory card = CardMemory.NEW;
        Instant now = NOON;
        for (int i = 0; i < 3_000; i++) {
            card = scheduler.review(card, Grade.ofRating(1 + random.nextInt(4)), now, UTC);
            assertThat(card.phase()).isEqualTo(Phase.REVIEW);
            assertThat(((Interval.Days) card.last().orElseThrow().given()).count())
                    .isBetween(1, 100);
            now = card.due(UTC).orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aReplayOfTheRecordGivesTheSameCard(Algorithm algorithm) {
        SplittableRandom random = new SplittableRandom(23);
        for (int round = 0; round < 100; round++) {
            Scheduler live = scheduler(Parameters.defaults(algorithm), SchedulerSettings.DEFAULT, random.nextLong());
            StudyCalendar calendar =
                    new StudyCalendar(ZoneId.of(random.nextBoolean() ? "Europe/Berlin" : "America/New_York"));
            List<PastReview> log = new ArrayList<>();
            CardMemory card = CardMemory.NEW;
            Instant now = NOON;
            for (int i = 0; i < 15; i++) {
                Grade grade = Grade.ofRating(1 + random.nextInt(4));
                card = live.review(card, grade, now, calendar);
                CardMemory.Last last = card.last().orElseThrow();
                log.add(new PastReview(
                        last.at(),
                        last.day(),
                        grade,
                        Interval.parse(last.given().toString())));
                now = card.due(calendar).orElseThrow().plusSeconds(random.nextLong(500_000));
            }
            // later settings and random numbers do not change an interval that was given
            Scheduler later = scheduler(Parameters.defaults(algorithm), LONG_TERM, random.nextLong());
            assertThat(later.replay(log)).as("seed 23, round %d", round).isEqualTo(card);
        }
    }

    @Test
    void newParametersLeaveTheIntervalThatWasGiven() {
        Scheduler before = scheduler(EXACT);
        CardMemory card = before.review(CardMemory.NEW, Grade.EASY, NOON, UTC);
        List<PastReview> log = List.of(new PastReview(
                NOON, UTC.dayOf(NOON), Grade.EASY, card.last().orElseThrow().given()));
        double[] w = Parameters.defaults(Algorithm.FSRS_6).weights();
        w[3] = 40;
        CardMemory replayed =
                scheduler(new Parameters(Algorithm.FSRS_6, w), EXACT, 1).replay(log);
        assertThat(replayed.due(UTC)).isEqualTo(card.due(UTC));
        assertThat(((Fsrs6State) replayed.state().orElseThrow()).stability()).isEqualTo(40);
    }

    @Test
    void fewerStepsThanBeforeEndTheStepsEarlier() {
        List<Duration> three = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(20));
        CardMemory card = CardMemory.NEW;
        Scheduler before = scheduler(EXACT.withSteps(three, three));
        card = before.review(card, Grade.GOOD, NOON, UTC);
        card = before.review(card, Grade.GOOD, NOON, UTC);
        assertThat(card.step()).isEqualTo(2);
        Scheduler after = scheduler(EXACT.withSteps(three.subList(0, 1), three));
        assertThat(after.review(card, Grade.HARD, NOON, UTC)
                        .last()
                        .orElseThrow()
                        .given())
                .isEqualTo(new Interval.Step(Duration.ofSeconds(90)));
        assertThat(after.review(card, Grade.GOOD, NOON, UTC).phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void fuzzSpreadsCardsAndStaysInItsRange() {
        RandomGenerator random = new SplittableRandom(8);
        Scheduler scheduler =
                new Scheduler(MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)), SchedulerSettings.DEFAULT, random);
        boolean[] seen = new boolean[20];
        for (int i = 0; i < 500; i++) {
            CardMemory easy = scheduler.review(CardMemory.NEW, Grade.EASY, NOON, UTC);
            seen[((Interval.Days) easy.last().orElseThrow().given()).count()] = true;
        }
        // 8.2956 days, spread by 1 + .15 * 4.5 + .1 * 1.2956
        for (int days = 0; days < seen.length; days++) {
            assertThat(seen[days]).as("%d days", days).isEqualTo(days >= 6 && days <= 10);
        }
    }
}
