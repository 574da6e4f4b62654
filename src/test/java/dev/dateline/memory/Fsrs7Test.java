package dev.dateline.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Fsrs7Test {
    private static final Vectors VECTORS = Vectors.read("fsrs7.json");
    /** The tolerance that the test vectors give: relative 1e-4. */
    private static final Percentage CARRIED = Percentage.withPercentage(0.01);

    private static final double[] RETENTIONS = {.1, .65, .9, .99};

    private final Fsrs7 model = new Fsrs7(Parameters.defaults(Algorithm.FSRS_7));

    @Test
    void theDefaultsAndTheirBoundsAreThePublishedOnes() {
        JsonNode v = VECTORS.get("f7.params");
        assertThat(Parameters.defaults(Algorithm.FSRS_7).weights()).containsExactly(Vectors.doubles(v.get("w")));
        double[] lo = Vectors.doubles(v.get("lo"));
        double[] hi = Vectors.doubles(v.get("hi"));
        double[] below = new double[34];
        double[] above = new double[34];
        for (int i = 0; i < 34; i++) {
            below[i] = -1_000;
            above[i] = 1_000;
        }
        assertThat(new Parameters(Algorithm.FSRS_7, below).weights()).containsExactly(lo);
        assertThat(new Parameters(Algorithm.FSRS_7, above).weights()).containsExactly(hi);
    }

    @Test
    void histories() {
        for (JsonNode history : VECTORS.get("f7.histories").get("cases")) {
            Fsrs7State state = new Fsrs7State(1, 1, 5);
            for (int i = 0; i < history.size(); i++) {
                double[] row = Vectors.doubles(history.get(i));
                Grade grade = Grade.ofRating((int) row[1]);
                state = i == 0 ? model.first(grade) : model.next(state, new Elapsed(0, row[0]), grade);
                assertState(state, row, 2);
            }
        }
    }

    @Test
    void firstReviewsAndTheirIntervals() {
        JsonNode rows = VECTORS.get("f7.first_review").get("rows");
        for (Grade grade : Grade.values()) {
            double[] row = Vectors.doubles(rows.get(grade.rating() - 1));
            assertState(model.first(grade), row, 0);
            assertIntervals(model.first(grade), row);
            assertThat(model.interval(model.first(grade), 0.9999)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"f7.step_s10_t0", "f7.step_s10_t.5", "f7.step_s10_t21", "f7.step_smin", "f7.step_smax"})
    void oneStepWithEveryGradeAndRetention(String id) {
        JsonNode v = VECTORS.get(id);
        Fsrs7State from = new Fsrs7State(
                v.get("input").get("S_slow").asDouble(),
                v.get("input").get("S_fast").asDouble(),
                v.get("input").get("D").asDouble());
        Elapsed elapsed = new Elapsed(0, v.get("elapsed_days").asDouble());
        assertThat(model.retrievability(from, elapsed)).isCloseTo(v.get("R").asDouble(), CARRIED);
        for (Grade grade : Grade.values()) {
            double[] row = Vectors.doubles(v.get("by_rating_1_to_4").get(grade.rating() - 1));
            Fsrs7State next = model.next(from, elapsed, grade);
            assertState(next, row, 0);
            assertIntervals(next, row);
        }
    }

    private static void assertState(Fsrs7State state, double[] row, int at) {
        assertThat(state.slow()).isCloseTo(row[at], CARRIED);
        assertThat(state.fast()).isCloseTo(row[at + 1], CARRIED);
        assertThat(state.difficulty()).isCloseTo(row[at + 2], CARRIED);
    }

    private void assertIntervals(Fsrs7State state, double[] row) {
        for (int i = 0; i < RETENTIONS.length; i++) {
            double published = row[3 + i];
            Percentage tolerance = CARRIED;
            if (published == 0.50528693) {
                // where the curve is nearly flat, recall in single precision does not determine the time to four digits
                tolerance = Percentage.withPercentage(0.35);
                assertThat(model.retrievability(state, new Elapsed(0, published)))
                        .isCloseTo(RETENTIONS[i], within(2e-6));
            }
            assertThat(model.interval(state, RETENTIONS[i]))
                    .as("%s at %s", state, RETENTIONS[i])
                    .isCloseTo(published, tolerance);
        }
    }

    @Test
    void anIntervalIsWhereRecallMeetsTheRetention() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 3_000; i++) {
            Fsrs7State state = new Fsrs7State(
                    Math.exp(random.nextDouble(-9, 10)), Math.exp(random.nextDouble(-9, 10)), random.nextDouble(1, 10));
            double retention = random.nextDouble(0.3, 0.995);
            double days = model.interval(state, retention);
            double recall = model.retrievability(state, new Elapsed(0, days));
            if (days < 36_500) {
                assertThat(recall).as("seed 7, %s", state).isCloseTo(retention, within(1e-9));
            } else {
                assertThat(recall).isGreaterThanOrEqualTo(retention);
            }
        }
    }

    @Test
    void fractionalDaysMatter() {
        Fsrs7State state = model.first(Grade.GOOD);
        assertThat(model.retrievability(state, new Elapsed(1, 0.25)))
                .isEqualTo(model.retrievability(state, new Elapsed(0, 0.25)))
                .isGreaterThan(model.retrievability(state, new Elapsed(0, 1)));
    }

    @Test
    void everyHistoryStaysWithinTheRanges() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 1_000; round++) {
            double[] w = new double[34];
            for (int i = 0; i < w.length; i++) {
                w[i] = random.nextDouble(-1, 101) * (random.nextBoolean() ? 1 : 0.02);
            }
            Fsrs7 wild = new Fsrs7(new Parameters(Algorithm.FSRS_7, w));
            Fsrs7State state = wild.first(Grade.ofRating(1 + random.nextInt(4)));
            for (int i = 0; i < 12; i++) {
                Elapsed elapsed = new Elapsed(0, Math.exp(random.nextDouble(-12, 9)));
                assertThat(wild.retrievability(state, elapsed))
                        .as("seed 6, round %d", round)
                        .isBetween(0.0, 1.0);
                state = wild.next(state, elapsed, Grade.ofRating(1 + random.nextInt(4)));
            }
        }
    }
}
