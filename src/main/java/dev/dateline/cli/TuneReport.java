package dev.dateline.cli;

import dev.dateline.memory.Parameters;
import dev.dateline.memory.train.Bootstrap;
import dev.dateline.memory.train.Measures;
import dev.dateline.memory.train.Standing;
import dev.dateline.memory.train.Tournament;
import dev.dateline.protocol.JsonObject;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The report on {@code tune}.
 *
 * @param adopted the set that is used from now on; empty if nothing changed
 */
record TuneReport(Tournament.Outcome outcome, Optional<String> adopted, boolean dryRun) {
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
        String against = standing.againstPresent().map(TuneReport::interval).orElse("");
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
                .put("models", outcome.standings(), TuneReport::json)
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
