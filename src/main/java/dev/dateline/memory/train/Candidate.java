package dev.dateline.memory.train;

import dev.dateline.memory.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * One way to predict a log: an average, fixed parameters, or trained ones. Its jobs may run on several threads. Each
 * job writes its own rows, and results are read after all jobs are done.
 */
final class Candidate {
    final String name;
    private final Way way;
    private final TrainingSet log;
    private final Splits splits;
    private final double[] recall;
    /** The time of its training on the whole log, or of its predictions. */
    double millis;

    Optional<Parameters> parameters = Optional.empty();

    /** The method behind a candidate's predictions. */
    sealed interface Way {
        /** The mean of the earlier results. */
        record Average(boolean moving) implements Way {}

        record Fixed(Parameters parameters, boolean guessing) implements Way {}

        record Trained(Recipe recipe, boolean guessing) implements Way {}
    }

    Candidate(String name, Way way, TrainingSet log, Splits splits) {
        this.name = name;
        this.way = way;
        this.log = log;
        this.splits = splits;
        this.recall = new double[log.rows()];
    }

    Measures measures() {
        return Measures.of(log, recall, splits.firstTested());
    }

    /** This candidate's log loss minus that of another candidate, over resampled cards. */
    Bootstrap against(Candidate other) {
        int from = splits.firstTested();
        return Bootstrap.ofDifference(
                log, Measures.losses(log, recall, from), Measures.losses(log, other.recall, from), from);
    }

    /** The jobs, to run in any order and on any thread. */
    List<Runnable> jobs(LongSupplier nanos, SharedProgress progress) {
        if (way instanceof Way.Trained trained) {
            return training(trained, nanos, progress);
        }
        return List.of(() -> {
            long begin = nanos.getAsLong();
            if (way instanceof Way.Fixed fixed) {
                parameters = Optional.of(fixed.parameters());
                for (int k = 0; k < Splits.COUNT; k++) {
                    splits.predict(k, fixed.parameters(), fixed.guessing(), recall);
                }
            } else {
                boolean moving = ((Way.Average) way).moving();
                double[] averages = moving ? splits.movingAverage() : splits.average();
                System.arraycopy(averages, 0, recall, 0, recall.length);
            }
            millis = (nanos.getAsLong() - begin) / 1e6;
        });
    }

    /** One job for the whole log and one for each split. */
    private List<Runnable> training(Way.Trained way, LongSupplier nanos, SharedProgress progress) {
        TrainingSet seen = way.guessing() ? log : log.withoutGuessing();
        Trainer trainer = new Trainer(way.recipe());
        List<Runnable> jobs = new ArrayList<>();
        Progress whole = progress.job(way.recipe(), log.rows());
        jobs.add(() -> {
            long begin = nanos.getAsLong();
            parameters = Optional.of(trainer.train(seen, whole));
            millis = (nanos.getAsLong() - begin) / 1e6;
        });
        for (int k = 0; k < Splits.COUNT; k++) {
            int split = k;
            Progress part = progress.job(way.recipe(), splits.known(split));
            jobs.add(() ->
                    splits.predict(split, trainer.train(seen, splits.known(split), part), way.guessing(), recall));
        }
        return jobs;
    }
}
