package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Deck;
import dev.dateline.library.Changes;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** {@code dateline since --json}. */
public final class SinceJson {
    private SinceJson() {}

    public static void print(PrintStream out, PartialDate since, List<Changes.Change> changes, List<Deck> reviewed)
            throws IOException {
        JsonReport.print(out, json -> {
            json.writeStringField("since", since.toString());
            reviewed(json, reviewed);
            JsonReport.objects(json, "changes", changes, change -> {
                json.writeStringField("date", change.date().toString());
                FactJson.write(json, change.fact(), change.cards());
                json.writeObjectFieldStart("source");
                ArticleJson.write(json, change.source());
                json.writeEndObject();
                json.writeBooleanField("withdrawn", change.withdrawal());
                JsonReport.objects(json, "overtakes", change.overtaken(), old -> {
                    FactJson.write(json, old.fact(), old.cards());
                    json.writeBooleanField("resolved", old.resolved());
                    if (old.corrected()) {
                        json.writeBooleanField("corrected", true);
                    }
                });
            });
        });
    }

    private static void reviewed(JsonGenerator json, List<Deck> decks) throws IOException {
        if (decks.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("reviewed");
        for (Deck deck : decks) {
            json.writeStringField(deck.id(), deck.reviewed().orElseThrow().toString());
        }
        json.writeEndObject();
    }
}
