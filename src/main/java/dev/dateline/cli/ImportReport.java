package dev.dateline.cli;

import dev.dateline.deck.CardKind;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.intake.DeckFolder;
import dev.dateline.exchange.intake.Imported;
import dev.dateline.exchange.intake.Losses;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Plural;
import dev.dateline.source.VisibleText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The report on an import: what was read, converted and dropped, and why.
 *
 * @param present those of its decks that existed before
 */
record ImportReport(String file, Imported imported, DeckFolder folder, List<Deck> present, boolean dryRun) {
    /** The reason why a file gave no deck. */
    static String nothing(String file, Imported imported) {
        StringBuilder out = new StringBuilder(
                VisibleText.line(file) + " (" + imported.format() + ") has no card that can be asked");
        for (Losses.Dropped dropped : imported.losses().dropped()) {
            out.append(System.lineSeparator()).append("  ").append(VisibleText.line(dropped.sentence()));
        }
        return out.toString();
    }

    /** @param answers the number of answers that were added to the journal */
    void print(PrintStream out, int answers) {
        int dropped = imported.losses().cards();
        out.println(VisibleText.line(file) + ", " + imported.format() + ": " + Plural.of(imported.read(), "card")
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
                    + Plural.of(deck.cards().size(), "card"));
        }
        if (answers > 0) {
            out.println(Plural.of(answers, "answer") + " went into your journal");
        }
        if (!dryRun && present.isEmpty()) {
            out.println("To take this back, delete the file of the deck. \"dateline undo\" cannot take it back.");
        }
        if (!dryRun) {
            out.println("Next: dateline study " + imported.decks().get(0).id());
        }
    }

    JsonObject json(int answers) {
        return new JsonObject()
                .put("file", file)
                .put("format", imported.format())
                .put("dryRun", dryRun)
                .put("read", imported.read())
                .put("converted", imported.cards())
                .put("answers", answers)
                .put("kinds", JsonObject.counts(imported.kinds(), CardKind::word))
                .put(
                        "dropped",
                        imported.losses().dropped(),
                        reason -> new JsonObject().copy(reason, "why", "cards", "places"))
                .put("leftOut", JsonObject.counts(imported.losses().leftOut(), part -> part))
                .put(
                        "decks",
                        imported.decks(),
                        deck -> new JsonObject()
                                .put("deck", deck.id())
                                .put("file", folder.file(deck))
                                .put("cards", deck.cards().size())
                                .put("replaced", present.contains(deck)));
    }
}
