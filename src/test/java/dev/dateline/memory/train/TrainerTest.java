package dev.dateline.memory.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private static final double[] DEFAULTS =
            Parameters.defaults(Algorithm.FSRS_6).weights();

    /** A learner who forgets much faster than most. */
    private static Parameters learner() {
        double[] w = DEFAULTS.clone();
        w[2] = 0.7;
        w[3] = 2;
        w[8] = 0.8;
        w[20] = 0.5;
        return new Parameters(Algorithm.FSRS_6, w);
    }

    private static double loss(TrainingSet log, Parameters parameters, boolean guessing) {
        double[] recall = new double[log.rows()];
        Splits splits = new Splits(log);
        for (int k = 0; k < Splits.COUNT; k++) {
            splits.predict(k, parameters, guessing, recall);
        }
        return Measures.of(log, recall, splits.firstTested()).logLoss();
    }

    @Test
    void trainingFindsTheLearner() {
        TrainingSet log = Simulated.log(MemoryModel.of(learner()), 600, 8, 0, 1);
        TrainingSet later = Simulated.log(MemoryModel.of(learner()), 600, 8, 0, 2);
        Parameters trained = new Trainer(Recipe.FSRS_6).train(log, Progress.SILENT);
        double truth = loss(later, learner(), false);
        assertThat(loss(later, Parameters.defaults(Algorithm.FSRS_6), false)).isGreaterThan(truth + 0.02);
        assertThat(loss(later, trained, false)).isLessThan(truth + 0.005);
    }

    @Test
    void fsrs7LearnsTheSameLogInItsOwnWay() {
        TrainingSet log = Simulated.log(MemoryModel.of(learner()), 600, 8, 0, 1);
        TrainingSet later = Simulated.log(MemoryModel.of(learner()), 600, 8, 0, 2);
        double before = loss(later, Parameters.defaults(Algorithm.FSRS_7), false);
        for (Recipe recipe : List.of(Recipe.FSRS_7, Recipe.FSRS_7_RECENT)) {
            Parameters trained = new Trainer(recipe).train(log, Progress.SILENT);
            assertThat(loss(later, trained, false)).isLessThan(before - 0.02);
        }
    }

    @Test
    void aModelOfGuessesFindsTheMemory() {
        TrainingSet log = Simulated.log(MemoryModel.of(learner()), 900, 8, 0.4, 3);
        TrainingSet later = Simulated.log(MemoryModel.of(learner()), 600, 8, 0, 4);
        Trainer trainer = new Trainer(Recipe.FSRS_6);
        double plain = loss(later, trainer.train(log.withoutGuessing(), Progress.SILENT), false);
        double reckoning = loss(later, trainer.train(log, Progress.SILENT), false);
        assertThat(reckoning).isLessThan(plain - 0.01);
    }

    @Test
    void theSameLogGivesTheSameWeights() {
        TrainingSet log = Simulated.log(MemoryModel.of(learner()), 200, 6, 0, 1);
        for (Recipe recipe : List.of(Recipe.FSRS_6, Recipe.FSRS_7)) {
            Trainer trainer = new Trainer(recipe);
            assertThat(trainer.train(log, Progress.SILENT)).isEqualTo(trainer.train(log, Progress.SILENT));
        }
    }

    @Test
    void aTrainingOnAPrefixDoesNotKnowTheRest() {
        TrainingSet whole = Simulated.log(MemoryModel.of(learner()), 300, 6, 0, 1);
        int seen = whole.rows() / 2;
        long cut = whole.at[whole.rows[seen]];
        TrainingSet.Builder known = new TrainingSet.Builder();
        for (int i = 0; i < whole.reviews(); i++) {
            if (whole.at[i] < cut) {
                known.add("card" + whole.card[i], whole.at[i], whole.at[i] / 86_400_000L, whole.rating[i], 0);
            }
        }
        TrainingSet past = known.build();
        int rows = past.rows();
        for (Recipe recipe : List.of(Recipe.FSRS_7)) {
            Parameters prefix = new Trainer(recipe).train(whole, seen, Progress.SILENT);
            Parameters alone = new Trainer(recipe).train(past, Progress.SILENT);
            // cards without a row may change the order of batches
            assertThat(loss(past, prefix, false)).isCloseTo(loss(past, alone, false), within(0.005));
        }
        // reviews after the prefix do not change the weights
        TrainingSet.Builder other = new TrainingSet.Builder();
        for (int i = 0; i < whole.reviews(); i++) {
            boolean later = whole.at[i] >= cut;
            int rating = later ? 5 - whole.rating[i] : whole.rating[i];
            other.add("card" + whole.card[i], whole.at[i], whole.at[i] / 86_400_000L, rating, 0);
        }
        for (Recipe recipe : List.of(Recipe.FSRS_6, Recipe.FSRS_7, Recipe.FSRS_7_RECENT)) {
            Trainer trainer = new Trainer(recipe);
            assertThat(trainer.train(other.build(), rows, Progress.SILENT))
                    .isEqualTo(trainer.train(whole, rows, Progress.SILENT));
        }
    }

    @Test
    void fewReviewsChangeLittle() {
        MemoryModel model = MemoryModel.of(learner());
        Trainer trainer = new Trainer(Recipe.FSRS_6);
        assertThat(trainer.train(Simulated.log(model, 1, 6, 0, 1), Progress.SILENT))
                .isEqualTo(Parameters.defaults(Algorithm.FSRS_6));
        double[] few = trainer.train(Simulated.log(model, 10, 6, 0, 1), Progress.SILENT)
                .weights();
        assertThat(Arrays.copyOfRange(few, 4, 21)).containsExactly(Arrays.copyOfRange(DEFAULTS, 4, 21));
        assertThat(new Trainer(Recipe.FSRS_7).train(Simulated.log(model, 3, 6, 0, 1), Progress.SILENT))
                .isEqualTo(Parameters.defaults(Algorithm.FSRS_7));
        assertThat(trainer.train(new TrainingSet.Builder().build(), Progress.SILENT))
                .isEqualTo(Parameters.defaults(Algorithm.FSRS_6));
    }

    @Test
    void progressRisesToTheWhole() {
        List<Double> heard = new ArrayList<>();
        new Trainer(Recipe.FSRS_7).train(Simulated.log(MemoryModel.of(learner()), 60, 6, 0, 1), heard::add);
        assertThat(heard).hasSize(10).isSorted().endsWith(1.0);
    }

    @Test
    void theRateFallsAlongACosine() {
        JsonNode v = Vectors.read("training.json").get("opt.cosine_lr");
        for (int step = 0; step <= 10; step++) {
            assertThat(Adam.cosine(
                            v.get("init_lr").asDouble(), step / v.get("t_max").asDouble()))
                    .isCloseTo(v.get("lr").get(step).asDouble(), within(1e-12));
        }
    }

    @Test
    void rareFirstDelaysAreLeftOut() {
        TrainingSet.Builder log = new TrainingSet.Builder();
        int card = 0;
        for (int days = 1; days <= 4; days++) {
            for (int n = 0; n < 40 * days; n++) {
                opening(log, "c" + card++, 3, days);
            }
        }
        for (int n = 0; n < 18; n++) {
            opening(log, "rare" + n, 3, 20 + n);
        }
        for (int n = 0; n < 30; n++) {
            opening(log, "long" + n, 3, 120);
            opening(log, "easy" + n, 4, 120);
        }
        TrainingSet built = log.build();
        int[] kept = OutlierFilter.keep(built, built.rows);
        assertThat(kept).hasSize(400 + 30);
        assertThat(Arrays.stream(kept).filter(i -> built.days[i] == 120).map(i -> built.rating[i - 1]))
                .containsOnly(4);
    }

    private static void opening(TrainingSet.Builder log, String card, int rating, int days) {
        log.add(card, 0, 0, rating, 0).add(card, days * 86_400_000L, days, 3, 0);
    }
}
