package dev.dateline.memory.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.Elapsed;
import dev.dateline.memory.Grade;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.MemoryState;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Vectors;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GradientTest {
    private static final JsonNode BATCH = Vectors.read("training.json").get("opt.loss_grad_batch");
    private static final double CARRIED = BATCH.get("tol").asDouble();

    @Test
    void aBatchHasThePublishedLossAndGradientAndSoHaveTwoSteps() {
        TrainingSet log = published();
        double[] weight = new double[log.reviews()];
        for (int c = 0; c < log.cards(); c++) {
            weight[log.start[c + 1] - 1] = 1;
        }
        double[] start = Parameters.defaults(Algorithm.FSRS_6).weights();
        double[] w = start.clone();
        double[] gradient = new double[21];
        assertThat(pass(log, weight, w, gradient))
                .isCloseTo(BATCH.get("sum_loss").asDouble(), within(1e-5));
        assertThat(gradient).containsExactly(Vectors.doubles(BATCH.get("grad")), within(CARRIED));

        Adam adam = new Adam(21, Recipe.FSRS_6.beta1(), Recipe.FSRS_6.beta2());
        double rate = BATCH.get("adam_step1").get("lr").asDouble();
        adam.step(w, gradient, rate);
        w = new Parameters(Algorithm.FSRS_6, w).weights();
        assertThat(w).containsExactly(Vectors.doubles(BATCH.get("adam_step1").get("params")), within(1e-5));

        JsonNode pull = BATCH.get("l2_after_step1");
        double share = pull.get("batch").asDouble() / pull.get("total").asDouble();
        Recipe recipe = withPull(pull.get("gamma").asDouble());
        double[] pulled = new double[21];
        Descent.addPull(recipe, w, start, pulled, share);
        assertThat(pulled).containsExactly(Vectors.doubles(pull.get("grad")), within(CARRIED));

        JsonNode second = BATCH.get("step2");
        Arrays.fill(gradient, 0);
        assertThat(pass(log, weight, w, gradient))
                .isCloseTo(second.get("sum_loss").asDouble(), within(1e-5));
        assertThat(gradient).containsExactly(Vectors.doubles(second.get("grad")), within(CARRIED));
        // the published second step does not include the pull
        adam.step(w, gradient, rate);
        assertThat(new Parameters(Algorithm.FSRS_6, w).weights())
                .containsExactly(Vectors.doubles(second.get("params")), within(CARRIED));
    }

    private static double pass(TrainingSet log, double[] weight, double[] w, double[] gradient) {
        Gradient model = new Fsrs6Gradient(log);
        model.use(w);
        double loss = 0;
        for (int c = 0; c < log.cards(); c++) {
            loss += model.card(log.start[c], log.start[c + 1], weight, gradient);
        }
        return loss;
    }

    private static TrainingSet published() {
        TrainingSet.Builder log = new TrainingSet.Builder();
        for (int column = 0; column < 4; column++) {
            long day = 0;
            int rows = BATCH.get("t_history").size();
            for (int i = 0; i < rows; i++) {
                day += BATCH.get("t_history").get(i).get(column).asInt();
                int rating = BATCH.get("r_history").get(i).get(column).asInt();
                log.add("card" + column, day * 86_400_000L, day, rating, 0);
            }
            day += BATCH.get("delta_t").get(column).asInt();
            int label = BATCH.get("label").get(column).asInt();
            log.add("card" + column, day * 86_400_000L, day, label == 1 ? 3 : 1, 0);
        }
        return log.build();
    }

    private static Recipe withPull(double pull) {
        Recipe it = Recipe.FSRS_6;
        return new Recipe(
                it.algorithm(),
                it.epochs(),
                it.rate(),
                it.beta1(),
                it.beta2(),
                pull,
                it.longestHistory(),
                it.recency(),
                it.recencyPower());
    }

    @ParameterizedTest
    @CsvSource({"FSRS_6, 0", "FSRS_6, 0.25", "FSRS_7, 0", "FSRS_7, 0.25"})
    void derivativesAreThoseOfFiniteDifferences(Algorithm algorithm, double guess) {
        SplittableRandom random = new SplittableRandom(31);
        for (int round = 0; round < 60; round++) {
            TrainingSet log = Simulated.log(
                    MemoryModel.of(Parameters.defaults(algorithm)), 1, 2 + random.nextInt(9), guess, random.nextLong());
            double[] weight = new double[log.reviews()];
            for (int i = 1; i < weight.length; i++) {
                boolean row = algorithm == Algorithm.FSRS_7 || log.days[i] > 0;
                weight[i] = row && random.nextInt(4) > 0 ? random.nextDouble(0.2, 1) : 0;
            }
            double[] w = somewhere(algorithm, random);
            double[] computed = new double[w.length];
            Gradient model = Gradient.of(algorithm, log);
            model.use(w);
            model.card(0, log.reviews(), weight, computed);
            for (int k = 0; k < w.length; k++) {
                double measured = slope(model, log, weight, w, k);
                assertThat(computed[k])
                        .as("seed 31, round %d, weight %d, %s", round, k, Arrays.toString(log.rating))
                        .isCloseTo(measured, within(2e-5 * Math.max(1, Math.abs(measured))));
            }
        }
    }

    /** Weights near the defaults. They are far enough from their bounds for a small step. */
    private static double[] somewhere(Algorithm algorithm, SplittableRandom random) {
        double[] w = Parameters.defaults(algorithm).weights();
        for (int k = 0; k < w.length; k++) {
            w[k] = w[k] * random.nextDouble(0.9, 1.1) + 0.002;
        }
        return new Parameters(algorithm, w).weights();
    }

    private static double slope(Gradient model, TrainingSet log, double[] weight, double[] w, int k) {
        double step = 1e-6 * Math.max(0.1, Math.abs(w[k]));
        double[] moved = w.clone();
        double[] ignored = new double[w.length];
        moved[k] = w[k] + step;
        model.use(moved);
        double above = model.card(0, log.reviews(), weight, ignored);
        moved[k] = w[k] - step;
        model.use(moved);
        double below = model.card(0, log.reviews(), weight, ignored);
        return (above - below) / (2 * step);
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void trainingAndSchedulingUseTheSameModel(Algorithm algorithm) {
        SplittableRandom random = new SplittableRandom(12);
        for (int round = 0; round < 50; round++) {
            Parameters parameters = new Parameters(algorithm, somewhere(algorithm, random));
            MemoryModel model = MemoryModel.of(parameters);
            TrainingSet log = Simulated.log(model, 1, 80, 0, random.nextLong());
            double[] recall = new double[log.reviews()];
            Gradient gradient = Gradient.of(algorithm, log);
            gradient.use(parameters.weights());
            gradient.predict(0, log.reviews(), recall);
            MemoryState state = model.first(Grade.ofRating(log.rating[0]));
            for (int i = 1; i < log.reviews(); i++) {
                Elapsed elapsed = new Elapsed(log.days[i], log.fraction[i]);
                assertThat(recall[i])
                        .as("seed 12, round %d, review %d", round, i)
                        .isCloseTo(model.retrievability(state, elapsed), within(1e-10));
                state = model.next(state, elapsed, Grade.ofRating(log.rating[i]));
            }
        }
    }
}
