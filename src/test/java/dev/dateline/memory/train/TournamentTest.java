package dev.dateline.memory.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.memory.Algorithm;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TournamentTest {
    private static final Parameters DEFAULTS = Parameters.defaults(Algorithm.FSRS_6);

    private static Tournament.Outcome play(TrainingSet log, Parameters present, int threads, Progress progress)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return new Tournament(log, present, false, () -> 0).play(pool, progress);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Parameters fastForgetter() {
        double[] w = DEFAULTS.weights();
        w[2] = 0.7;
        w[3] = 2;
        w[8] = 0.8;
        w[20] = 0.5;
        return new Parameters(Algorithm.FSRS_6, w);
    }

    @Test
    void aLearnerUnlikeTheAverageGetsParametersOfTheirOwn() throws InterruptedException {
        TrainingSet log = Simulated.log(MemoryModel.of(fastForgetter()), 500, 8, 0, 1);
        Tournament.Outcome outcome = play(log, DEFAULTS, 2, Progress.SILENT);
        assertThat(outcome.rows()).isEqualTo(log.rows());
        assertThat(outcome.standings())
                .extracting(Standing::name)
                .containsExactly(
                        "avg",
                        "moving-avg",
                        "fsrs-6-default",
                        "fsrs-6-trained",
                        "fsrs-7-default",
                        "fsrs-7-trained",
                        "fsrs-7-trained-recency",
                        "present");
        assertThat(outcome.adopted()).contains("fsrs-6-trained");
        Standing trained = outcome.standing("fsrs-6-trained").orElseThrow();
        assertThat(trained.againstPresent().orElseThrow().liesBelowZero()).isTrue();
        assertThat(trained.parameters().orElseThrow())
                .isEqualTo(new Trainer(Recipe.FSRS_6).train(log, Progress.SILENT));
    }

    @Test
    void parametersThatFitAreKept() throws InterruptedException {
        TrainingSet log = Simulated.log(MemoryModel.of(fastForgetter()), 300, 6, 0, 5);
        assertThat(play(log, fastForgetter(), 1, Progress.SILENT).adopted()).isEmpty();
    }

    @Test
    void theOutcomeDoesNotDependOnThreads() throws InterruptedException {
        TrainingSet log = Simulated.log(MemoryModel.of(fastForgetter()), 120, 6, 0.25, 7);
        assertThat(play(log, DEFAULTS, 1, Progress.SILENT)).isEqualTo(play(log, DEFAULTS, 3, Progress.SILENT));
    }

    @Test
    void guessesAreModelledIfThereAreAny() throws InterruptedException {
        TrainingSet log = Simulated.log(MemoryModel.of(DEFAULTS), 500, 8, 0.5, 9);
        Tournament.Outcome outcome = play(log, DEFAULTS, 2, Progress.SILENT);
        double plain =
                outcome.standing("fsrs-6-trained").orElseThrow().measures().logLoss();
        double reckoning = outcome.standing("fsrs-6-trained-guess")
                .orElseThrow()
                .measures()
                .logLoss();
        assertThat(reckoning).isLessThan(plain);
        assertThat(outcome.adopted().orElseThrow()).endsWith("-trained-guess");
    }

    @Test
    void progressNeverFalls() throws InterruptedException {
        List<Double> heard = Collections.synchronizedList(new ArrayList<>());
        play(Simulated.log(MemoryModel.of(DEFAULTS), 60, 5, 0, 2), DEFAULTS, 2, heard::add);
        assertThat(heard).isSorted();
        assertThat(heard.get(heard.size() - 1)).isCloseTo(1, within(1e-9));
    }

    @Test
    void aFewReviewsAreTooFewToCompareModels() {
        TrainingSet log = Simulated.log(MemoryModel.of(DEFAULTS), 5, 5, 0, 2);
        assertThat(Tournament.canJudge(log)).isFalse();
        assertThatThrownBy(() -> play(log, DEFAULTS, 1, Progress.SILENT)).hasMessageContaining("says nothing");
    }

    @Test
    void measuresAreThoseOfTheBenchmark() {
        // two cards with rows after 1 and 4 days: the first was forgotten and then recalled, the second recalled twice
        TrainingSet log = new TrainingSet.Builder()
                .add("a", 0, 0, 3, 0)
                .add("a", 86_400_000L, 1, 1, 0)
                .add("a", 5 * 86_400_000L, 5, 3, 0)
                .add("b", 0, 0, 3, 0)
                .add("b", 86_400_001L, 1, 3, 0)
                .add("b", 5 * 86_400_001L, 5, 3, 0)
                .build();
        double[] recall = {0.6, 0.6, 0.8, 0.9};
        Measures measures = Measures.of(log, recall, 0);
        assertThat(measures.logLoss())
                .isCloseTo(-(Math.log(0.4) + Math.log(0.6) + Math.log(0.8) + Math.log(0.9)) / 4, within(1e-12));
        // one pair is equal and two are won: (0.5 + 1 + 1) / 3
        assertThat(measures.auc()).isCloseTo(2.5 / 3, within(1e-12));
        // both first rows are in one bin; the later rows are apart, because one card has had a lapse
        double together = Math.pow((1.2 - 1) / 2, 2);
        double apart = 0.2 * 0.2 + 0.1 * 0.1;
        assertThat(measures.rmseBins()).isCloseTo(Math.sqrt((2 * together + apart) / 4), within(1e-12));
    }
}
