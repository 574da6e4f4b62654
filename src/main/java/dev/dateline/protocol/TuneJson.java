package dev.dateline.protocol;

import dev.dateline.memory.Parameters;
import dev.dateline.memory.train.Standing;
import dev.dateline.memory.train.Tournament;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

public final class TuneJson {
    private TuneJson() {}

    public static JsonObject of(Tournament.Outcome outcome, Optional<String> adopted) {
        return new JsonObject()
                .put("rows", outcome.rows())
                .put("models", outcome.standings(), TuneJson::of)
                .put("best", outcome.adopted())
                .put("adopted", adopted);
    }

    private static JsonObject of(Standing standing) {
        double[] weights = standing.parameters().map(Parameters::weights).orElse(new double[0]);
        return new JsonObject()
                .put("name", standing.name())
                .put("logLoss", standing.measures().logLoss())
                .put("rmseBins", standing.measures().rmseBins())
                .put("auc", standing.measures().auc())
                .put("millis", standing.millis())
                .put("parameters", Arrays.stream(weights).boxed().toList())
                .putPresent(
                        "againstPresent",
                        standing.againstPresent().map(interval -> List.of(interval.low(), interval.high())));
    }
}
