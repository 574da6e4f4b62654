package dev.dateline.protocol;

import dev.dateline.library.lint.Explanation;
import dev.dateline.source.Finding;
import java.util.List;

/** Findings as SARIF 2.1.0 (OASIS). Editors and code-review sites show them next to the line. */
public final class SarifReport {
    private SarifReport() {}

    public static JsonObject of(List<Finding> findings, String version) {
        JsonObject run = new JsonObject()
                .put("tool", new JsonObject().put("driver", driver(version)))
                .put("columnKind", "unicodeCodePoints")
                .put("results", findings, SarifReport::result);
        return new JsonObject()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0")
                .put("runs", List.of(run));
    }

    private static JsonObject driver(String version) {
        return new JsonObject()
                .put("name", "dateline")
                .put("version", version)
                .put(
                        "rules",
                        Explanation.all(),
                        rule -> new JsonObject()
                                .put("id", rule.code())
                                .put("shortDescription", text(rule.summary()))
                                .put(
                                        "defaultConfiguration",
                                        new JsonObject()
                                                .put("level", rule.severity().word())));
    }

    private static JsonObject result(Finding finding) {
        JsonObject region = new JsonObject()
                .put("startLine", finding.at().line())
                .put("startColumn", finding.at().column())
                .put("endColumn", finding.at().column() + finding.width());
        JsonObject place = new JsonObject()
                .put("artifactLocation", new JsonObject().put("uri", finding.file()))
                .put("region", region);
        return new JsonObject()
                .put("ruleId", finding.code())
                .put("level", finding.severity().word())
                .put("message", text(finding.message() + (finding.hint().isEmpty() ? "" : ": " + finding.hint())))
                .put("locations", List.of(new JsonObject().put("physicalLocation", place)));
    }

    private static JsonObject text(String text) {
        return new JsonObject().put("text", text);
    }
}
