package dev.dateline.protocol;

import dev.dateline.deck.CardKind;
import dev.dateline.library.Library;
import dev.dateline.library.Proof;
import dev.dateline.library.Proofs;
import dev.dateline.library.lint.DeckFigures;
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
}
