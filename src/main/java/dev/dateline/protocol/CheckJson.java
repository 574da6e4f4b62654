package dev.dateline.protocol;

import dev.dateline.deck.CardKind;
import dev.dateline.library.Library;
import dev.dateline.library.Proof;
import dev.dateline.library.Proofs;
import dev.dateline.library.lint.DeckFigures;
import dev.dateline.library.lint.Explanation;
import dev.dateline.library.lint.Lint;
import dev.dateline.source.Finding;
import java.util.List;

/** {@code dateline check --json}, and findings in other reports. */
public final class CheckJson {
    private CheckJson() {}

    public static JsonObject of(Library library, List<Finding> findings, Proofs proofs, Lint lint) {
        return new JsonObject()
                .put("findings", findings, CheckJson::of)
                .put(
                        "facts",
                        new JsonObject()
                                .put("proven", proofs.in(Proof.PROVEN).size())
                                .put("found", proofs.in(Proof.FOUND))
                                .put("changed", proofs.in(Proof.CHANGED))
                                .put("missing", proofs.in(Proof.MISSING))
                                .put(
                                        "withoutText",
                                        proofs.in(Proof.WITHOUT_TEXT).size())
                                .put("asked", lint.askedFacts()))
                .put("sheets", library.articles().size())
                .put("decks", library.decks().size())
                .put("cards", library.cards().size())
                .put("allowed", lint.allowed())
                .put("figures", lint.figures(), CheckJson::of);
    }

    private static JsonObject of(DeckFigures figures) {
        return new JsonObject()
                .copy(figures, "deck", "cards")
                .put("kinds", JsonObject.counts(figures.kinds(), CardKind::word))
                .put("topics", JsonObject.counts(figures.topics(), topic -> topic))
                .copy(figures, "singleChoices", "longestRight")
                .put("longestByChance", figures.longestExpected())
                .put("true", figures.trueStatements())
                .put("false", figures.falseStatements());
    }

    private static JsonObject of(Finding finding) {
        return new JsonObject()
                .put("file", finding.file())
                .copy(finding.at(), "line", "column")
                .put("severity", finding.severity().word())
                .copy(finding, "code", "message", "hint");
    }

    public static JsonObject about(String card, List<Finding> findings) {
        return new JsonObject().put("card", card).put("findings", findings, CheckJson::of);
    }

    /** Findings as SARIF 2.1.0 (OASIS). Editors and code-review sites show them next to the line. */
    public static JsonObject sarif(List<Finding> findings, String version) {
        JsonObject run = new JsonObject()
                .put("tool", new JsonObject().put("driver", driver(version)))
                .put("columnKind", "unicodeCodePoints")
                .put("results", findings, CheckJson::result);
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
