package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.library.lint.Explanation;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Findings as SARIF 2.1.0 (OASIS), which editors and code-review sites show next to the line. */
public record SarifReport(List<Finding> findings, String version) {
    public void print(PrintStream out) throws IOException {
        JsonReport.print(out, json -> {
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            JsonReport.objects(json, "results", findings, finding -> result(json, finding));
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    private void tool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "dateline");
        json.writeStringField("version", version);
        JsonReport.objects(json, "rules", Explanation.all(), rule -> {
            json.writeStringField("id", rule.code());
            text(json, "shortDescription", rule.summary());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", rule.severity().word());
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Finding finding) throws IOException {
        json.writeStringField("ruleId", finding.code());
        json.writeStringField("level", finding.severity().word());
        text(json, "message", finding.message() + (finding.hint().isEmpty() ? "" : ": " + finding.hint()));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", finding.file());
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.at().line());
        json.writeNumberField("startColumn", finding.at().column());
        json.writeNumberField("endColumn", finding.at().column() + finding.width());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String key, String text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
