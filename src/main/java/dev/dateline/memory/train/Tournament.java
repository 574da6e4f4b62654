package dev.dateline.memory.train;

import dev.dateline.memory.Algorithm;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.train.Candidate.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;

/**
 * Measures every model on a learner's own log, on reviews that it was not trained on, and finds whether one is better
 * than the present parameters.
 */
public final class Tournament {
    /** The least number of rows of a useful log. */
    public static final int LEAST_ROWS = Splits.LEAST_ROWS;

    private static final String GUESSING = "-guess";

    private final TrainingSet log;
    private final LongSupplier nanos;
    private final List<Candidate> contenders = new ArrayList<>();
    private final Candidate present;
    /** Each candidate that allows for guessing, with the same candidate that does not. */
    private final List<Pair> guessing = new ArrayList<>();

    private record Pair(Candidate guessing, Candidate plain) {}

    /**
     * The result.
     *
     * @param standings one for each candidate, in a fixed order
     * @param adopted the name of the candidate to adopt; empty if none is significantly better than the present
     *     parameters
     */
    public record Outcome(int rows, List<Standing> standings, Optional<String> adopted) {
        public Optional<Standing> standing(String name) {
            return standings.stream().filter(it -> it.name().equals(name)).findFirst();
        }
    }

    /**
     * @param presentReckonsWithGuesses whether they were trained as {@link #reckonsWithGuesses} says
     * @param nanos a clock for the reported times, {@link System#nanoTime}
     */
    public Tournament(TrainingSet log, Parameters present, boolean presentReckonsWithGuesses, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
        Splits splits = new Splits(log);
        contenders.add(new Candidate("avg", new Way.Average(false), log, splits));
        contenders.add(new Candidate("moving-avg", new Way.Average(true), log, splits));
        enter(Recipe.FSRS_6, splits);
        enter(Recipe.FSRS_7, splits);
        contenders.add(
                new Candidate("fsrs-7-trained-recency", new Way.Trained(Recipe.FSRS_7_RECENT, false), log, splits));
        this.present = new Candidate("present", new Way.Fixed(present, presentReckonsWithGuesses), log, splits);
        contenders.add(this.present);
    }

    private void enter(Recipe recipe, Splits splits) {
        Algorithm algorithm = recipe.algorithm();
        Way published = new Way.Fixed(Parameters.defaults(algorithm), false);
        contenders.add(new Candidate(algorithm.id() + "-default", published, log, splits));
        Candidate plain = new Candidate(algorithm.id() + "-trained", new Way.Trained(recipe, false), log, splits);
        contenders.add(plain);
        if (log.guessable()) {
            Candidate reckoning = new Candidate(plain.name + GUESSING, new Way.Trained(recipe, true), log, splits);
            contenders.add(reckoning);
            guessing.add(new Pair(reckoning, plain));
        }
    }

    /** Whether parameters of this name model recall alone, so that a right answer may also be a lucky guess. */
    public static boolean reckonsWithGuesses(String name) {
        return name.endsWith(GUESSING);
    }

    /** Whether a log has enough rows for a useful result. */
    public static boolean canJudge(TrainingSet log) {
        return log.rows() >= LEAST_ROWS;
    }

    /**
     * Trains and measures all candidates. The same log gives the same result on any number of threads.
     *
     * @throws IllegalStateException if the log has too few rows
     */
    public Outcome play(ExecutorService pool, Progress progress) throws InterruptedException {
        if (!canJudge(log)) {
            throw new IllegalStateException("a log of " + log.rows() + " rows says nothing");
        }
        SharedProgress shared = new SharedProgress(progress);
        List<Runnable> jobs = new ArrayList<>();
        for (Candidate candidate : contenders) {
            jobs.addAll(candidate.jobs(nanos, shared));
        }
        List<Future<?>> running = new ArrayList<>();
        for (Runnable job : jobs) {
            running.add(pool.submit(job));
        }
        for (Future<?> job : running) {
            await(job);
        }
        return judge();
    }

    private static void await(Future<?> job) throws InterruptedException {
        try {
            job.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a training broke off", e.getCause());
        }
    }

    private Outcome judge() {
        List<Standing> standings = new ArrayList<>();
        Optional<Standing> best = Optional.empty();
        for (Candidate candidate : contenders) {
            Optional<Bootstrap> against =
                    candidate == present ? Optional.empty() : Optional.of(candidate.against(present));
            Standing standing =
                    new Standing(candidate.name, candidate.measures(), against, candidate.millis, candidate.parameters);
            standings.add(standing);
            if (mayReplace(candidate, standing)
                    && best.map(it -> standing.measures().logLoss()
                                    < it.measures().logLoss())
                            .orElse(true)) {
                best = Optional.of(standing);
            }
        }
        return new Outcome(log.rows(), List.copyOf(standings), best.map(Standing::name));
    }

    /**
     * Whether it is significantly better than the present parameters. A candidate that allows for guessing must also be
     * significantly better than without it.
     */
    private boolean mayReplace(Candidate candidate, Standing standing) {
        return standing.parameters().isPresent()
                && standing.againstPresent().map(Bootstrap::liesBelowZero).orElse(false)
                && guessing.stream()
                        .filter(pair -> pair.guessing() == candidate)
                        .allMatch(pair -> candidate.against(pair.plain()).liesBelowZero());
    }
}
