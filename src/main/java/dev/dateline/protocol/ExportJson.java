package dev.dateline.protocol;

import dev.dateline.app.ExportReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code dateline export --json}. */
public final class ExportJson {
    private ExportJson() {}

    public static void print(PrintStream out, ExportReport report) throws IOException {
        Optional<Path> file = report.file();
        JsonReport.print(out, json -> {
            json.writeStringField("format", report.format());
            if (file.isPresent()) {
                json.writeStringField("file", file.get().toString());
                json.writeNumberField("bytes", Files.size(file.get()));
            }
            JsonReport.texts(json, "decks", report.decks());
            json.writeNumberField("cards", report.cards());
            json.writeNumberField("withProgress", report.studied());
            JsonReport.texts(json, "conversions", report.conversions());
        });
    }
}
