package dev.dateline.memory.train;

import dev.dateline.memory.Parameters;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Measures the time to train on a log of 100,000 reviews, on one thread after warm-up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TrainingBenchmark {
    private final TrainingSet log = SimulatedLog.log();

    @Benchmark
    public Parameters fsrs6() {
        return new Trainer(Recipe.FSRS_6).train(log, Progress.SILENT);
    }

    @Benchmark
    public Parameters fsrs7() {
        return new Trainer(Recipe.FSRS_7).train(log, Progress.SILENT);
    }
}
