package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.ProgressBar;
import dev.dateline.exchange.JournalLog;
import dev.dateline.exchange.ReviewLog;
import dev.dateline.exchange.anki.AnkiAnswers;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.ParameterSet;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.train.Bootstrap;
import dev.dateline.memory.train.Measures;
import dev.dateline.memory.train.Standing;
import dev.dateline.memory.train.Tournament;
import dev.dateline.memory.train.TrainingSet;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

final class TuneCommand extends DatelineCommand {
    private static final int THREADS = 2;

    @Option(names = "--from", paramLabel = "FILE")
    private @Nullable Path from;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws JournalFailure, IOException, InterruptedException {
        Optional<TrainingSet> given = Optional.empty();
        if (from != null) {
            given = read(invocation.host().workingDirectory().resolve(from));
            if (given.isEmpty()) {
                return ExitStatus.FINDINGS;
            }
        }
        if (dryRun && given.isPresent() && !Journal.exists(invocation.journal())) {
            return report(given.get(), ParameterSet.DEFAULT, Optional.empty());
        }
        try (Journal journal = invocation.openJournal()) {
            TrainingSet log = given.isPresent() ? given.get() : JournalLog.of(journal.history());
            return report(log, ParameterSet.inUse(journal.parameters()), Optional.of(journal));
        }
    }

    /** Reads a log from a file. Empty if it has an error, which is reported. */
    private Optional<TrainingSet> read(Path file) throws IOException {
        try {
            ArrivedFile arrived = ArrivedFile.open(file, String.valueOf(from));
            if (arrived.isZip()) {
                return Optional.of(AnkiAnswers.training(arrived));
            }
        } catch (ImportFailure e) {
            throw ImportCommand.failure(e);
        }
        Findings findings = new Findings();
        TrainingSet log;
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            log = ReviewLog.read(reader, String.valueOf(from), findings);
        }
        for (Finding finding : findings.sorted()) {
            invocation.err().println(finding.render());
        }
        return findings.isEmpty() ? Optional.of(log) : Optional.empty();
    }

    private int report(TrainingSet log, ParameterSet present, Optional<Journal> journal)
            throws JournalFailure, IOException, InterruptedException {
        if (!Tournament.canJudge(log)) {
            throw new Failure("to compare models, Dateline needs " + Tournament.LEAST_ROWS
                    + " reviews that came a day or more after the last review of the card; there are " + log.rows());
        }
        Tournament.Outcome outcome = play(log, present);
        Optional<String> adopted = dryRun || journal.isEmpty() ? Optional.empty() : outcome.adopted();
        if (adopted.isPresent()) {
            Standing best = outcome.standing(adopted.get()).orElseThrow();
            adopt(journal.orElseThrow(), set(best.name(), best.parameters().orElseThrow()), log.rows());
        } else if (!dryRun && from == null) {
            // adopts the present set again, to record how many reviews were used
            adopt(journal.orElseThrow(), present, log.rows());
        }
        Report report = new Report(outcome, adopted, dryRun);
        print(report::json, any -> report.print(invocation.out()));
        return ExitStatus.DONE;
    }

    private Tournament.Outcome play(TrainingSet log, ParameterSet present) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, job -> {
            Thread thread = new Thread(job, "training");
            thread.setDaemon(true);
            return thread;
        });
        try (ProgressBar bar = invocation.progressBar("Training")) {
            boolean guesses = Tournament.reckonsWithGuesses(kind(present.name()));
            return new Tournament(log, present.parameters(), guesses, System::nanoTime).play(pool, bar);
        } finally {
            pool.shutdownNow();
        }
    }

    private ParameterSet set(String contender, Parameters parameters) {
        return new ParameterSet(contender + "@" + invocation.clock().instant(), parameters);
    }

    private void adopt(Journal journal, ParameterSet set, int rows) throws JournalFailure {
        EventHead head = journal.eventClock(invocation.clock())
                .next(invocation.settings().calendar(invocation.clock().getZone()));
        Parameters parameters = set.parameters();
        journal.append(new Event.AdoptParameters(
                head,
                set.name(),
                parameters.algorithm().id(),
                Arrays.stream(parameters.weights()).boxed().toList(),
                rows));
    }

    /** The name of the candidate in the name of an adopted set. */
    private static String kind(String set) {
        int at = set.indexOf('@');
        return at < 0 ? set : set.substring(0, at);
    }

    /**
     * The report on {@code tune}.
     *
     * @param adopted the set that is used from now on; empty if nothing changed
     */
    private record Report(Tournament.Outcome outcome, Optional<String> adopted, boolean dryRun) {
        private static final String PRESENT = "present";

        void print(PrintStream out) {
            out.println("Each of " + outcome.rows() + " reviews was predicted from earlier reviews:");
            out.println();
            out.println("                          log loss  RMSE(bins)    AUC   log loss against present, 95%");
            for (Standing standing : outcome.standings()) {
                out.println(line(standing));
            }
            out.println();
            out.println(verdict());
        }

        private static String line(Standing standing) {
            Measures measures = standing.measures();
            String against = standing.againstPresent().map(Report::interval).orElse("");
            return String.format(
                            Locale.ROOT,
                            "  %-24s %.4f      %.4f  %.3f   %s",
                            standing.name(),
                            measures.logLoss(),
                            measures.rmseBins(),
                            measures.auc(),
                            against)
                    .stripTrailing();
        }

        private static String interval(Bootstrap interval) {
            String worth = interval.liesBelowZero() ? "  better" : interval.low() > 0 ? "  worse" : "";
            return String.format(Locale.ROOT, "%+.4f to %+.4f%s", interval.low(), interval.high(), worth);
        }

        private String verdict() {
            if (outcome.adopted().isEmpty()) {
                return "No parameters are clearly better than the present ones, so nothing changes.";
            }
            String best = outcome.adopted().get();
            if (best.equals(PRESENT) || (adopted.isEmpty() && !dryRun)) {
                return "The present parameters are kept.";
            }
            return dryRun
                    ? best + " would be adopted; nothing was changed."
                    : "Adopted " + best + ". The due date of a card changes only at its next review.";
        }

        JsonObject json() {
            return new JsonObject()
                    .put("rows", outcome.rows())
                    .put("models", outcome.standings(), Report::json)
                    .put("best", outcome.adopted())
                    .put("adopted", adopted);
        }

        private static JsonObject json(Standing standing) {
            double[] weights = standing.parameters().map(Parameters::weights).orElse(new double[0]);
            return new JsonObject()
                    .put("name", standing.name())
                    .copy(standing.measures(), "logLoss", "rmseBins", "auc")
                    .put("millis", standing.millis())
                    .put("parameters", Arrays.stream(weights).boxed().toList())
                    .putPresent(
                            "againstPresent",
                            standing.againstPresent().map(interval -> List.of(interval.low(), interval.high())));
        }
    }
}
