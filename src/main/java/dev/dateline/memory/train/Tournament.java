package dev.dateline.memory.train;

import dev.dateline.memory.Algorithm;
import dev.dateline.memory.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;

/**
 * Measures every model on a learner's own log, each on reviews that it has not seen, and says whether one is better than the
 * parameters in use.
 */
public final class Tournament {
    /** How many rows a log must have to tell anything. */
    public static final int LEAST_ROWS = Splits.LEAST_ROWS;

    private static final String GUESSING = "-guess";

    private final TrainingSet log;
    private final LongSupplier nanos;
    private final List<Candidate> contenders = new ArrayList<>();
    private final Candidate present;
    /** A contender that reckons with guessing, and the same without. */
    private final List<Pair> guessing = new ArrayList<>();

    private record Pair(Candidate guessing, Candidate plain) {}

    /**
     * What came of it.
     *
     * @param rows rows of the log
     * @param standings one a contender, in a fixed order
     * @param adopted the name of the contender to adopt; empty where none is certainly better than the present parameters
     */
    public record Outcome(int rows, List<Standing> standings, Optional<String> adopted) {
        /** The standing of that name. */
        public Optional<Standing> standing(String name) {
            return standings.stream().filter(it -> it.name().equals(name)).findFirst();
        }
    }

    /**
     * @param present the parameters in use
     * @param presentReckonsWithGuesses whether they were trained as {@link #reckonsWithGuesses} says
     * @param nanos a clock for the times that are told, {@link System#nanoTime}
     */
    public Tournament(TrainingSet log, Parameters present, boolean presentReckonsWithGuesses, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
        Splits splits = new Splits(log);
        contenders.add(Candidate.average("avg", false, log, splits));
        contenders.add(Candidate.average("moving-avg", true, log, splits));
        enter(Recipe.FSRS_6, splits);
        enter(Recipe.FSRS_7, splits);
        contenders.add(Candidate.trained("fsrs-7-trained-recency", Recipe.FSRS_7_RECENT, false, log, splits));
        this.present = Candidate.fixed("present", present, presentReckonsWithGuesses, log, splits);
        contenders.add(this.present);
    }

    private void enter(Recipe recipe, Splits splits) {
        Algorithm algorithm = recipe.algorithm();
        contenders.add(
                Candidate.fixed(algorithm.id() + "-default", Parameters.defaults(algorithm), false, log, splits));
        Candidate plain = Candidate.trained(algorithm.id() + "-trained", recipe, false, log, splits);
        contenders.add(plain);
        if (log.guessable()) {
            Candidate reckoning = Candidate.trained(algorithm.id() + "-trained" + GUESSING, recipe, true, log, splits);
            contenders.add(reckoning);
            guessing.add(new Pair(reckoning, plain));
        }
    }

    /** Whether parameters of that name are about recall alone, so that a right answer may also be a lucky one. */
    public static boolean reckonsWithGuesses(String name) {
        return name.endsWith(GUESSING);
    }

    /** Whether a log has enough rows to tell anything. */
    public static boolean canJudge(TrainingSet log) {
        return log.rows() >= LEAST_ROWS;
    }

    /**
     * Trains and measures all contenders. The same log gives the same outcome, however many threads there are.
     *
     * @param pool what the work is spread over
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
            Standing standing = new Standing(
                    candidate.name(), candidate.measures(), against, candidate.millis(), candidate.parameters());
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

    /** Whether it is certainly better than the present; one that reckons with guessing must also certainly gain by it. */
    private boolean mayReplace(Candidate candidate, Standing standing) {
        if (standing.parameters().isEmpty()
                || !standing.againstPresent().map(Bootstrap::liesBelowZero).orElse(false)) {
            return false;
        }
        for (Pair pair : guessing) {
            if (pair.guessing() == candidate && !candidate.against(pair.plain()).liesBelowZero()) {
                return false;
            }
        }
        return true;
    }
}
