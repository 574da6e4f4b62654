package dev.dateline.app;

import dev.dateline.deck.Deck;
import dev.dateline.exchange.intake.DeckFolder;
import dev.dateline.exchange.intake.Imported;
import dev.dateline.exchange.intake.Losses;
import dev.dateline.source.Plural;
import dev.dateline.source.VisibleText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The report on an import: what was read, converted and dropped, and why.
 *
 * @param present the decks that existed before
 * @param answers the number of answers that were added to the journal
 */
public record ImportReport(
        String file, Imported imported, DeckFolder folder, List<Deck> present, int answers, boolean dryRun) {
    /** The reason why a file gave no deck. */
    public static String nothing(String file, Imported imported) {
        StringBuilder out = new StringBuilder(
                VisibleText.line(file) + " (" + imported.format() + ") has no card that can be asked");
        for (Losses.Dropped dropped : imported.losses().dropped()) {
            out.append(System.lineSeparator()).append("  ").append(VisibleText.line(dropped.sentence()));
        }
        return out.toString();
    }

    public void print(PrintStream out) {
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
}
