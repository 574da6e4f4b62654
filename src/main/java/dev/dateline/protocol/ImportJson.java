package dev.dateline.protocol;

import dev.dateline.deck.CardKind;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.intake.DeckFolder;
import dev.dateline.exchange.intake.Imported;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * {@code dateline import --json}.
 *
 * @param present the decks that existed before
 * @param answers the number of answers that were added to the journal
 */
public record ImportJson(
        String file, Imported imported, DeckFolder folder, List<Deck> present, int answers, boolean dryRun) {
    /** Prints the result for a file. */
    public void print(PrintStream out) throws IOException {
        JsonReport.print(out, json -> {
            json.writeStringField("file", file);
            json.writeStringField("format", imported.format());
            json.writeBooleanField("dryRun", dryRun);
            json.writeNumberField("read", imported.read());
            json.writeNumberField("converted", imported.cards());
            json.writeNumberField("answers", answers);
            json.writeObjectFieldStart("kinds");
            for (Map.Entry<CardKind, Integer> kind : imported.kinds().entrySet()) {
                json.writeNumberField(kind.getKey().word(), kind.getValue());
            }
            json.writeEndObject();
            JsonReport.objects(json, "dropped", imported.losses().dropped(), reason -> {
                json.writeStringField("why", reason.why());
                json.writeNumberField("cards", reason.cards());
                JsonReport.texts(json, "places", reason.places());
            });
            json.writeObjectFieldStart("leftOut");
            for (Map.Entry<String, Integer> part : imported.losses().leftOut().entrySet()) {
                json.writeNumberField(part.getKey(), part.getValue());
            }
            json.writeEndObject();
            JsonReport.objects(json, "decks", imported.decks(), deck -> {
                json.writeStringField("deck", deck.id());
                json.writeStringField("file", folder.file(deck).toString());
                json.writeNumberField("cards", deck.cards().size());
                json.writeBooleanField("replaced", present.contains(deck));
            });
        });
    }
}
