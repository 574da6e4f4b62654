package dev.dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.source.VisibleText;
import dev.dateline.study.Confusions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** {@code dateline stats confusions}: what is mixed up with what. */
final class ConfusionsReport {
    /** More pairs than this are for programs. */
    private static final int MOST = 20;

    private final Invocation invocation;
    private final List<Confusions.Pair> pairs;

    ConfusionsReport(Invocation invocation, Confusions confusions) {
        this.invocation = invocation;
        this.pairs = confusions.pairs();
    }

    void print() throws IOException {
        if (invocation.json()) {
            json();
        } else {
            lines();
        }
    }

    private void lines() {
        if (pairs.isEmpty()) {
            say("Nothing was mixed up so far.");
            return;
        }
        for (Confusions.Pair pair : pairs.subList(0, Math.min(MOST, pairs.size()))) {
            LocalDate day = LocalDate.ofInstant(pair.last(), invocation.clock().getZone());
            say(pair.one().answer() + " and " + pair.other().answer() + ": "
                    + (pair.times() == 1 ? "once" : pair.times() + " times") + ", last on " + day);
            side(pair.one());
            side(pair.other());
        }
        if (pairs.size() > MOST) {
            say("and " + (pairs.size() - MOST) + " more, with --json");
        }
        say("");
        say("To have them asked side by side: dateline study confused:");
    }

    private void side(Confusions.Side side) {
        String where = side.card()
                .map(card -> "card " + card)
                .or(() -> side.fact().map(fact -> "fact " + fact))
                .orElse("");
        if (!where.isEmpty()) {
            say("  " + side.answer() + ": " + where);
        }
    }

    private void say(String line) {
        invocation.out().println(VisibleText.line(line));
    }

    private void json() throws IOException {
        try (JsonGenerator json = ProtocolWriter.JSON.createGenerator(invocation.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeArrayFieldStart("confusions");
            for (Confusions.Pair pair : pairs) {
                json.writeStartObject();
                json.writeNumberField("times", pair.times());
                json.writeStringField("last", pair.last().toString());
                json(json, "one", pair.one());
                json(json, "other", pair.other());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        invocation.out().println();
    }

    private static void json(JsonGenerator json, String name, Confusions.Side side) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("answer", side.answer());
        json.writeStringField("card", side.card().map(Object::toString).orElse(null));
        json.writeStringField("fact", side.fact().orElse(null));
        json.writeEndObject();
    }
}
