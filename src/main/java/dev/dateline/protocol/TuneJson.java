package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.memory.train.Standing;
import dev.dateline.memory.train.Tournament;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** {@code dateline tune --json}. */
public final class TuneJson {
    private TuneJson() {}

    public static void print(PrintStream out, Tournament.Outcome outcome, Optional<String> adopted) throws IOException {
        JsonReport.print(out, json -> {
            json.writeNumberField("rows", outcome.rows());
            JsonReport.objects(json, "models", outcome.standings(), standing -> write(json, standing));
            JsonReport.optional(json, "best", outcome.adopted());
            JsonReport.optional(json, "adopted", adopted);
        });
    }

    private static void write(JsonGenerator json, Standing standing) throws IOException {
        json.writeStringField("name", standing.name());
        json.writeNumberField("logLoss", standing.measures().logLoss());
        json.writeNumberField("rmseBins", standing.measures().rmseBins());
        json.writeNumberField("auc", standing.measures().auc());
        json.writeNumberField("millis", standing.millis());
        json.writeArrayFieldStart("parameters");
        if (standing.parameters().isPresent()) {
            for (double weight : standing.parameters().get().weights()) {
                json.writeNumber(weight);
            }
        }
        json.writeEndArray();
        if (standing.againstPresent().isPresent()) {
            json.writeArrayFieldStart("againstPresent");
            json.writeNumber(standing.againstPresent().get().low());
            json.writeNumber(standing.againstPresent().get().high());
            json.writeEndArray();
        }
    }
}
