package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.app.CardTable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** {@code dateline browse --json}. */
public final class BrowseJson {
    private BrowseJson() {}

    public static void print(PrintStream out, List<CardTable.Row> rows) throws IOException {
        JsonReport.print(out, json -> {
            JsonReport.objects(json, "cards", rows, row -> {
                write(json, row);
            });
        });
    }

    private static void write(JsonGenerator json, CardTable.Row row) throws IOException {
        json.writeStringField("card", row.card().id().toString());
        json.writeStringField("kind", row.card().kind().word());
        json.writeStringField("ask", row.card().ask());
        json.writeStringField("answer", row.card().answer().shown());
        JsonReport.optional(json, "due", row.due());
        if (row.memory().isNew()) {
            json.writeNullField("stability");
        } else {
            json.writeNumberField("stability", Math.round(row.stability() * 100) / 100.0);
        }
        json.writeNumberField("answers", row.memory().reps());
        json.writeNumberField("lapses", row.memory().lapses());
        json.writeBooleanField("flagged", row.state().flagged());
        json.writeBooleanField("suspended", row.state().suspended());
        json.writeStringField("note", row.state().note());
    }
}
