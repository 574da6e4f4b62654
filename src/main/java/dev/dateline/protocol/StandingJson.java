package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.study.FactStanding;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes the state of facts, for programs. */
public final class StandingJson {
    private StandingJson() {}

    public static void write(JsonGenerator json, Iterable<FactStanding> standings) throws IOException {
        JsonReport.objects(json, "facts", standings, standing -> {
            FactJson.write(json, standing.source().fact());
            json.writeStringField(
                    "status", standing.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            JsonReport.objects(json, "since", standing.since(), later -> {
                FactJson.write(json, later);
            });
            recall(json, standing.recall());
            JsonReport.objects(json, "cards", standing.cards(), card -> {
                json.writeStringField("card", card.card().toString());
                json.writeBooleanField("new", card.recall().isEmpty());
                json.writeBooleanField("suspended", card.suspended());
                recall(json, card.recall());
            });
        });
    }

    private static void recall(JsonGenerator json, OptionalDouble recall) throws IOException {
        if (recall.isPresent()) {
            json.writeNumberField("recall", Math.round(recall.getAsDouble() * 10_000) / 10_000.0);
        } else {
            json.writeNullField("recall");
        }
    }
}
