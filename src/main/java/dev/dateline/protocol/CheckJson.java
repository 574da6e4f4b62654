package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.FactRef;
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
            refs(json, "found", proofs.in(Proof.FOUND));
            refs(json, "changed", proofs.in(Proof.CHANGED));
            refs(json, "missing", proofs.in(Proof.MISSING));
            json.writeNumberField("withoutText", proofs.in(Proof.WITHOUT_TEXT).size());
            json.writeNumberField("asked", lint.askedFacts());
            json.writeEndObject();
            json.writeNumberField("sheets", library.articles().size());
            json.writeNumberField("decks", library.decks().size());
            json.writeNumberField("cards", library.cards().size());
            json.writeNumberField("allowed", lint.allowed());
            json.writeArrayFieldStart("figures");
            for (DeckFigures figures : lint.figures()) {
                figures(json, figures);
            }
            json.writeEndArray();
        });
    }

    private static void figures(JsonGenerator json, DeckFigures figures) throws IOException {
        json.writeStartObject();
        json.writeStringField("deck", figures.deck());
        json.writeNumberField("cards", figures.cards());
        JsonReport.counts(json, "kinds", figures.kinds(), CardKind::word);
        JsonReport.counts(json, "topics", figures.topics(), topic -> topic);
        json.writeNumberField("singleChoices", figures.singleChoices());
        json.writeNumberField("longestRight", figures.longestRight());
        json.writeNumberField("longestByChance", figures.longestExpected());
        json.writeNumberField("true", figures.trueStatements());
        json.writeNumberField("false", figures.falseStatements());
        json.writeEndObject();
    }

    private static void refs(JsonGenerator json, String key, List<FactRef> refs) throws IOException {
        JsonReport.texts(json, key, refs);
    }
}
