package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.study.Confusions;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** {@code dateline stats confusions --json}: all pairs that are mixed up. */
public final class ConfusionsJson {
    private ConfusionsJson() {}

    public static void print(PrintStream out, List<Confusions.Pair> pairs) throws IOException {
        JsonReport.print(out, json -> {
            JsonReport.objects(json, "confusions", pairs, pair -> {
                json.writeNumberField("times", pair.times());
                json.writeStringField("last", pair.last().toString());
                side(json, "one", pair.one());
                side(json, "other", pair.other());
            });
        });
    }

    private static void side(JsonGenerator json, String name, Confusions.Side side) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("answer", side.answer());
        JsonReport.optional(json, "card", side.card());
        JsonReport.optional(json, "fact", side.fact());
        json.writeEndObject();
    }
}
