package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.Fact;
import dev.dateline.study.FactStanding;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes the state of facts, for programs. */
public final class StandingJson {
    private StandingJson() {}

    public static void write(JsonGenerator json, Iterable<FactStanding> standings) throws IOException {
        json.writeArrayFieldStart("facts");
        for (FactStanding standing : standings) {
            json.writeStartObject();
            FactJson.write(json, standing.source().fact());
            json.writeStringField(
                    "status", standing.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeArrayFieldStart("since");
            for (Fact later : standing.since()) {
                json.writeStartObject();
                FactJson.write(json, later);
                json.writeEndObject();
            }
            json.writeEndArray();
            recall(json, standing.recall());
            json.writeArrayFieldStart("cards");
            for (FactStanding.OfCard card : standing.cards()) {
                json.writeStartObject();
                json.writeStringField("card", card.card().toString());
                json.writeBooleanField("new", card.recall().isEmpty());
                json.writeBooleanField("suspended", card.suspended());
                recall(json, card.recall());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void recall(JsonGenerator json, OptionalDouble recall) throws IOException {
        if (recall.isPresent()) {
            json.writeNumberField("recall", Math.round(recall.getAsDouble() * 10_000) / 10_000.0);
        } else {
            json.writeNullField("recall");
        }
    }
}
