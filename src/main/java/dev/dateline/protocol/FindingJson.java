package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Writes findings for programs, under {@code findings}. */
public final class FindingJson {
    private FindingJson() {}

    /** Writes the array into the open object. */
    public static void write(JsonGenerator json, List<Finding> findings) throws IOException {
        JsonReport.objects(json, "findings", findings, finding -> {
            json.writeStringField("file", finding.file());
            json.writeNumberField("line", finding.at().line());
            json.writeNumberField("column", finding.at().column());
            json.writeStringField("severity", finding.severity().word());
            json.writeStringField("code", finding.code());
            json.writeStringField("message", finding.message());
            json.writeStringField("hint", finding.hint());
        });
    }

    /** Writes an object about one card. */
    public static void about(String card, List<Finding> findings, PrintStream out) throws IOException {
        JsonReport.print(out, json -> {
            json.writeStringField("card", card);
            write(json, findings);
        });
    }
}
