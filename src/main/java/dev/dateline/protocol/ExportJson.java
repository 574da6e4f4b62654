package dev.dateline.protocol;

import dev.dateline.app.ExportReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class ExportJson {
    private ExportJson() {}

    public static JsonObject of(ExportReport report) throws IOException {
        JsonObject json = new JsonObject().put("format", report.format());
        if (report.file().isPresent()) {
            Path file = report.file().get();
            json.put("file", file).put("bytes", Files.size(file));
        }
        return json.put("decks", report.decks())
                .put("cards", report.cards())
                .put("withProgress", report.studied())
                .put("conversions", report.conversions());
    }
}
