package dev.dateline.protocol;

import dev.dateline.app.ImportReport;
import dev.dateline.deck.CardKind;
import java.io.IOException;
import java.io.PrintStream;

/** {@code dateline import --json}. */
public final class ImportJson {
    private ImportJson() {}

    public static void print(PrintStream out, ImportReport report) throws IOException {
        JsonReport.print(out, json -> {
            json.writeStringField("file", report.file());
            json.writeStringField("format", report.imported().format());
            json.writeBooleanField("dryRun", report.dryRun());
            json.writeNumberField("read", report.imported().read());
            json.writeNumberField("converted", report.imported().cards());
            json.writeNumberField("answers", report.answers());
            JsonReport.counts(json, "kinds", report.imported().kinds(), CardKind::word);
            JsonReport.objects(json, "dropped", report.imported().losses().dropped(), reason -> {
                json.writeStringField("why", reason.why());
                json.writeNumberField("cards", reason.cards());
                JsonReport.texts(json, "places", reason.places());
            });
            JsonReport.counts(json, "leftOut", report.imported().losses().leftOut(), part -> part);
            JsonReport.objects(json, "decks", report.imported().decks(), deck -> {
                json.writeStringField("deck", deck.id());
                json.writeStringField("file", report.folder().file(deck).toString());
                json.writeNumberField("cards", deck.cards().size());
                json.writeBooleanField("replaced", report.present().contains(deck));
            });
        });
    }
}
