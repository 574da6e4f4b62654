package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import java.io.IOException;
import java.util.List;

/** Writes a fact in reports for programs. */
public final class FactJson {
    private FactJson() {}

    /** Writes {@code fact}, {@code asOf}, {@code says}, {@code by} and {@code cards} into the open object. */
    public static void write(JsonGenerator json, Fact fact, List<Card> cards) throws IOException {
        json.writeStringField("fact", fact.ref().toString());
        json.writeStringField("asOf", fact.asOf().toString());
        json.writeStringField("says", fact.says());
        if (fact.by().isPresent()) {
            json.writeStringField("by", fact.by().get());
        } else {
            json.writeNullField("by");
        }
        json.writeArrayFieldStart("cards");
        for (Card card : cards) {
            json.writeString(card.id().toString());
        }
        json.writeEndArray();
    }
}
