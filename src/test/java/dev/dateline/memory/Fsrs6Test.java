package dev.dateline.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Fsrs6Test {
    private static final Vectors VECTORS = Vectors.read("fsrs6.json");
    /** The precision of a figure that a program printed in single precision. */
    private static final Percentage SINGLE = Percentage.withPercentage(0.0002);

    private final Fsrs6 model = new Fsrs6(Parameters.defaults(Algorithm.FSRS_6));

    @Test
    void theDefaultsAreThePublishedOnes() {
        assertThat(Parameters.defaults(Algorithm.FSRS_6).weights())
                .containsExactly(Vectors.doubles(VECTORS.get("f6.default_w").get("w")));
    }

    @Test
    void theForgettingCurveFallsAsPublished() {
        JsonNode v = VECTORS.get("f6.forgetting_curve");
        for (int i = 0; i < v.get("t").size(); i++) {
            assertThat(model.retrievability(
                            v.get("s").get(i).asDouble(), v.get("t").get(i).asDouble()))
                    .isCloseTo(v.get("R").get(i).asDouble(), within(1e-6));
        }
        JsonNode double64 = VECTORS.get("f6.forgetting_curve_s1");
        for (int i = 0; i < 4; i++) {
            assertThat(model.retrievability(new Fsrs6State(1, 5), Elapsed.ofDays(i)))
                    .isCloseTo(double64.get("R").get(i).asDouble(), within(1e-9));
        }
    }

    @Test
    void theDecayIsAWeight() {
        double[] w = Parameters.defaults(Algorithm.FSRS_6).weights();
        w[20] = 0.2;
        Fsrs6 other = new Fsrs6(new Parameters(Algorithm.FSRS_6, w));
        JsonNode v = VECTORS.get("f6.current_retrievability");
        for (int i = 0; i < 4; i++) {
            assertThat(other.retrievability(1, i)).isCloseTo(v.get("R").get(i).asDouble(), within(1e-6));
        }
    }

    @Test
    void theFirstReviewSetsTheState() {
        JsonNode v = VECTORS.get("f6.first_repeat");
        for (Grade grade : Grade.values()) {
            Fsrs6State state = model.first(grade);
            assertThat(state.stability())
                    .isEqualTo(v.get("S").get(grade.rating() - 1).asDouble());
            assertThat(state.difficulty())
                    .isCloseTo(v.get("D").get(grade.rating() - 1).asDouble(), within(1e-8));
        }
    }

    @Test
    void difficultyMovesAndReverts() {
        JsonNode v = VECTORS.get("f6.next_difficulty_D5");
        for (int rating = 1; rating <= 4; rating++) {
            assertThat(model.dampedDifficulty(5, rating))
                    .isCloseTo(v.get("before_mean_reversion").get(rating - 1).asDouble(), within(1e-6));
            assertThat(model.nextDifficulty(5, rating))
                    .isCloseTo(v.get("after").get(rating - 1).asDouble(), within(1e-8));
        }
    }

    @Test
    void recallLengthensAndForgettingShortensAsPublished() {
        JsonNode recall = VECTORS.get("f6.stability_recall");
        JsonNode forget = VECTORS.get("f6.stability_forget");
        for (int i = 0; i < 4; i++) {
            double d = recall.get("D").get(i).asDouble();
            double r = recall.get("R").get(i).asDouble();
            assertThat(model.recallStability(5, d, r, i + 1))
                    .isCloseTo(recall.get("S_recall").get(i).asDouble(), within(5e-7));
            assertThat(model.forgetStability(5, d, r))
                    .isCloseTo(forget.get("S_forget").get(i).asDouble(), within(6e-9));
        }
    }

    @Test
    void aSecondReviewOnTheSameDayTakesTheShortTermFormula() {
        JsonNode v = VECTORS.get("f6.stability_short");
        for (Grade grade : Grade.values()) {
            double expected = v.get("S_short").get(grade.rating() - 1).asDouble();
            assertThat(model.shortTermStability(5, grade.rating())).isCloseTo(expected, within(5e-7));
            assertThat(model.next(new Fsrs6State(5, 5), new Elapsed(0, 0.4), grade)
                            .stability())
                    .isCloseTo(expected, within(5e-7));
        }
    }

    @Test
    void intervalsFollowTheDesiredRetention() {
        JsonNode v = VECTORS.get("f6.next_interval_by_dr");
        int[] expected = Vectors.ints(v.get("interval"));
        for (int i = 0; i < expected.length; i++) {
            double interval =
                    model.interval(new Fsrs6State(1, 5), v.get("dr").get(i).asDouble());
            // the first figure was computed in single precision; it is 3116769 in double
            double slack = i == 0 ? 5 : 0.5;
            assertThat(Math.max(1, interval)).isCloseTo(expected[i], within(slack));
        }
        JsonNode s121 = VECTORS.get("f6.next_interval_s121");
        assertThat(w19().interval(new Fsrs6State(s121.get("S").asDouble(), 5), 0.9))
                .isCloseTo(s121.get("interval_f32").asDouble(), within(2e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f6.memory_short", "f6.memory_long", "f6.memory_mixed", "f5w.memory"})
    void aHistoryEndsInThePublishedMemory(String id) {
        JsonNode v = VECTORS.get(id);
        Fsrs6 subject = switch (id) {
            case "f6.memory_long" -> new Fsrs6(Vectors.withoutShortTerm(Parameters.defaults(Algorithm.FSRS_6)));
            case "f5w.memory" -> w19();
            default -> model;
        };
        MemoryState state = replay(subject, Vectors.ints(v.get("ratings")), Vectors.ints(v.get("delta_t")));
        Fsrs6State expected = new Fsrs6State(v.get("S").asDouble(), v.get("D").asDouble());
        assertThat(((Fsrs6State) state).stability()).isCloseTo(expected.stability(), within(1e-4));
        assertThat(state.difficulty()).isCloseTo(expected.difficulty(), within(1e-4));
    }

    @Test
    void forerunnersWeightsGiveTheirStates() {
        JsonNode v = VECTORS.get("f5w.next_from_state");
        Fsrs6State from = new Fsrs6State(
                v.get("state").get(0).asDouble(), v.get("state").get(1).asDouble());
        Fsrs6State next = w19().next(from, Elapsed.ofDays(21), Grade.GOOD);
        assertThat(next.stability()).isCloseTo(v.get("S").asDouble(), SINGLE);
        assertThat(next.difficulty()).isCloseTo(v.get("D").asDouble(), SINGLE);

        JsonNode all = VECTORS.get("f5w.next_states");
        MemoryState before = replay(w19(), new int[] {1, 3, 3, 3}, new int[] {0, 1, 3, 8});
        for (Grade grade : Grade.values()) {
            JsonNode expected = all.get(grade.name().toLowerCase(java.util.Locale.ROOT));
            Fsrs6State state = w19().next(before, Elapsed.ofDays(21), grade);
            assertThat(state.stability()).isCloseTo(expected.get(0).asDouble(), SINGLE);
            assertThat(state.difficulty()).isCloseTo(expected.get(1).asDouble(), SINGLE);
            assertThat(w19().interval(state, 0.9)).isCloseTo(state.stability(), within(1e-9));
        }
    }

    @Test
    void longTermHistoriesKeepEveryState() {
        for (String id : new String[] {
            "f6.long_term",
            "f5w.long_term_1",
            "f5w.long_term_2",
            "f5w.long_term_3",
            "f5w.long_term_4",
            "f5w.long_term_5"
        }) {
            JsonNode v = VECTORS.get(id);
            double[] w = v.get("w").isArray()
                    ? Vectors.fsrs6From(Vectors.doubles(v.get("w"))).weights()
                    : Parameters.defaults(Algorithm.FSRS_6).weights();
            Fsrs6 subject = new Fsrs6(Vectors.withoutShortTerm(new Parameters(Algorithm.FSRS_6, w)));
            int[] ratings = Vectors.ints(v.get("ratings"));
            int[] intervals = Vectors.ints(v.get("interval"));
            MemoryState state = subject.first(Grade.ofRating(ratings[0]));
            for (int i = 1; i < ratings.length; i++) {
                state = subject.next(state, Elapsed.ofDays(intervals[i - 1]), Grade.ofRating(ratings[i]));
                // go-fsrs prints 4 decimals, ts-fsrs rounds to 8 at every step
                assertThat(((Fsrs6State) state).stability())
                        .as("%s S at %d", id, i)
                        .isCloseTo(v.get("S").get(i).asDouble(), within(6e-5));
                assertThat(state.difficulty())
                        .as("%s D at %d", id, i)
                        .isCloseTo(v.get("D").get(i).asDouble(), within(id.startsWith("f6") ? 6e-5 : 2e-7));
            }
        }
    }

    @Test
    void everyHistoryStaysWithinTheRanges() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 2_000; round++) {
            double[] w = new double[21];
            for (int i = 0; i < w.length; i++) {
                w[i] = random.nextDouble(-1, 101) * (random.nextBoolean() ? 1 : 0.05);
            }
            Fsrs6 wild = new Fsrs6(new Parameters(Algorithm.FSRS_6, w));
            MemoryState state = wild.first(Grade.ofRating(1 + random.nextInt(4)));
            for (int i = 0; i < 12; i++) {
                Elapsed elapsed = Elapsed.ofDays(random.nextInt(3) == 0 ? 0 : random.nextInt(3_000));
                double recall = wild.retrievability(state, elapsed);
                assertThat(recall).as("seed 5, round %d", round).isBetween(0.0, 1.0);
                // the state checks its own range
                state = wild.next(state, elapsed, Grade.ofRating(1 + random.nextInt(4)));
            }
        }
    }

    @Test
    void aStateOfAnotherModelIsRefused() {
        assertThatThrownBy(() -> model.next(new Fsrs7State(1, 1, 5), Elapsed.NONE, Grade.GOOD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Fsrs6 w19() {
        return new Fsrs6(
                Vectors.fsrs6From(Vectors.doubles(VECTORS.get("f5w.memory").get("W19"))));
    }

    private static MemoryState replay(Fsrs6 model, int[] ratings, int[] days) {
        MemoryState state = model.first(Grade.ofRating(ratings[0]));
        for (int i = 1; i < ratings.length; i++) {
            state = model.next(state, Elapsed.ofDays(days[i]), Grade.ofRating(ratings[i]));
        }
        return state;
    }
}
