package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.deck.CardKind;
import dev.dateline.library.Library;
import dev.dateline.library.Proof;
import dev.dateline.library.Proofs;
import dev.dateline.library.lint.DeckFigures;
import dev.dateline.library.lint.Lint;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** {@code dateline check --json}. */
public final class CheckJson {
    private CheckJson() {}

    public static void print(PrintStream out, Library library, List<Finding> findings, Proofs proofs, Lint lint)
            throws IOException {
        JsonReport.print(out, json -> {
            FindingJson.write(json, findings);
            json.writeObjectFieldStart("facts");
            json.writeNumberField("proven", proofs.in(Proof.PROVEN).size());
            JsonReport.texts(json, "found", proofs.in(Proof.FOUND));
            JsonReport.texts(json, "changed", proofs.in(Proof.CHANGED));
            JsonReport.texts(json, "missing", proofs.in(Proof.MISSING));
            json.writeNumberField("withoutText", proofs.in(Proof.WITHOUT_TEXT).size());
            json.writeNumberField("asked", lint.askedFacts());
            json.writeEndObject();
            json.writeNumberField("sheets", library.articles().size());
            json.writeNumberField("decks", library.decks().size());
            json.writeNumberField("cards", library.cards().size());
            json.writeNumberField("allowed", lint.allowed());
            JsonReport.objects(json, "figures", lint.figures(), figures -> figures(json, figures));
        });
    }

    private static void figures(JsonGenerator json, DeckFigures figures) throws IOException {
        json.writeStringField("deck", figures.deck());
        json.writeNumberField("cards", figures.cards());
        JsonReport.counts(json, "kinds", figures.kinds(), CardKind::word);
        JsonReport.counts(json, "topics", figures.topics(), topic -> topic);
        json.writeNumberField("singleChoices", figures.singleChoices());
        json.writeNumberField("longestRight", figures.longestRight());
        json.writeNumberField("longestByChance", figures.longestExpected());
        json.writeNumberField("true", figures.trueStatements());
        json.writeNumberField("false", figures.falseStatements());
    }
}
