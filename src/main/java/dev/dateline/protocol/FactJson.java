package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import java.io.IOException;
import java.util.List;

/** Writes a fact in reports for programs. */
public final class FactJson {
    private FactJson() {}

    /** Writes {@code fact}, {@code asOf}, {@code says} and {@code by} into the open object. */
    static void write(JsonGenerator json, Fact fact) throws IOException {
        json.writeStringField("fact", fact.ref().toString());
        json.writeStringField("asOf", fact.asOf().toString());
        json.writeStringField("says", fact.says());
        JsonReport.optional(json, "by", fact.by());
    }

    /** Also writes {@code cards}. */
    public static void write(JsonGenerator json, Fact fact, List<Card> cards) throws IOException {
        write(json, fact);
        JsonReport.texts(json, "cards", cards, card -> card.id().toString());
    }
}
