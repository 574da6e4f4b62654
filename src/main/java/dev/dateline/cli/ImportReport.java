package dev.dateline.cli;

import dev.dateline.deck.CardKind;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.intake.DeckFolder;
import dev.dateline.exchange.intake.Imported;
import dev.dateline.exchange.intake.Losses;
import dev.dateline.protocol.JsonReport;
import dev.dateline.source.VisibleText;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an import came to: read, converted, dropped and why.
 *
 * @param present the decks that were there before
 * @param answers how many went into the journal
 */
record ImportReport(
        String file, Imported imported, DeckFolder folder, List<Deck> present, int answers, boolean dryRun) {
    /** Why no deck came of a file. */
    static String nothing(String file, Imported imported) {
        StringBuilder out = new StringBuilder(
                VisibleText.line(file) + " (" + imported.format() + ") holds no card that can be asked");
        for (Losses.Dropped dropped : imported.losses().dropped()) {
            out.append(System.lineSeparator()).append("  ").append(VisibleText.line(dropped.sentence()));
        }
        return out.toString();
    }

    void print(PrintStream out) {
        int dropped = imported.losses().cards();
        out.println(VisibleText.line(file) + ", " + imported.format() + ": " + counted(imported.read(), "card")
                + " read, " + imported.cards() + " converted, " + dropped + " dropped");
        List<String> kinds = new ArrayList<>();
        imported.kinds().forEach((kind, cards) -> kinds.add(cards + " " + kind.word()));
        out.println("  " + String.join(", ", kinds));
        for (Losses.Dropped reason : imported.losses().dropped()) {
            out.println("  dropped: " + VisibleText.line(reason.sentence()));
        }
        for (Map.Entry<String, Integer> part : imported.losses().leftOut().entrySet()) {
            out.println("  left out: " + part.getValue() + " " + VisibleText.line(part.getKey()));
        }
        for (Deck deck : imported.decks()) {
            String verb = dryRun ? "would be " : "";
            String done = present.contains(deck) ? "replaced" : "written";
            out.println(folder.file(deck) + "  " + verb + done + ", "
                    + counted(deck.cards().size(), "card"));
        }
        if (answers > 0) {
            out.println(counted(answers, "answer") + " went into your journal");
        }
        if (!dryRun) {
            out.println("Next: dateline study " + imported.decks().get(0).id());
        }
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    void printJson(PrintStream out) throws IOException {
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
            json.writeArrayFieldStart("dropped");
            for (Losses.Dropped reason : imported.losses().dropped()) {
                json.writeStartObject();
                json.writeStringField("why", reason.why());
                json.writeNumberField("cards", reason.cards());
                json.writeArrayFieldStart("places");
                for (String place : reason.places()) {
                    json.writeString(place);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("leftOut");
            for (Map.Entry<String, Integer> part : imported.losses().leftOut().entrySet()) {
                json.writeNumberField(part.getKey(), part.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("decks");
            for (Deck deck : imported.decks()) {
                json.writeStartObject();
                json.writeStringField("deck", deck.id());
                json.writeStringField("file", folder.file(deck).toString());
                json.writeNumberField("cards", deck.cards().size());
                json.writeBooleanField("replaced", present.contains(deck));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
