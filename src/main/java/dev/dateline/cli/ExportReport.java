package dev.dateline.cli;

import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Format;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Plural;
import dev.dateline.study.Giveaways;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The report on an export.
 *
 * @param takenBack the number of selected cards that were left out because their facts are not true any more
 * @param file the written file; empty if the export was printed
 * @param shown the path of the file in the form for the user
 */
record ExportReport(
        Export export, Format format, Conversions conversions, int takenBack, Optional<Path> file, String shown) {
    private static final int FEW = 5;

    private int cards() {
        return export.size() - conversions.leftOut();
    }

    /** The number of cards that were exported with their answers. */
    private long studied() {
        return exported().filter(card -> card.studied().isPresent()).count();
    }

    private Stream<ExportCard> exported() {
        return export.decks().stream().flatMap(deck -> deck.cards().stream());
    }

    /** The conversions and losses. */
    private List<String> sentences() {
        List<String> sentences = new ArrayList<>(conversions.sentences());
        if (takenBack > 0) {
            sentences.add(takenBack + (takenBack == 1 ? " card rests" : " cards rest")
                    + " on a fact that was withdrawn or corrected, and not exported");
        }
        if (format.word().equals("html")) {
            told().ifPresent(sentences::add);
        }
        return sentences;
    }

    private Optional<String> told() {
        List<String> told = new Giveaways()
                .told(export.title(), exported().map(ExportCard::card).toList()).stream()
                        .map(card -> card.id().toString())
                        .toList();
        String rest = told.size() > FEW ? " and " + (told.size() - FEW) + " more" : "";
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of("the title or another question of the page gives away the "
                        + (told.size() == 1 ? "answer" : "answers") + " of "
                        + String.join(", ", told.subList(0, Math.min(FEW, told.size()))) + rest);
    }

    /**
     * Prints the report for people. Conversions go to standard error, so that a file on standard output stays intact.
     */
    void print(PrintStream out, PrintStream err) {
        sentences().forEach(err::println);
        if (file.isPresent()) {
            out.println("Wrote " + Plural.of(cards(), "card")
                    + (studied() > 0 ? ", " + studied() + " of them with progress," : "") + " to " + shown);
        }
    }

    JsonObject json() throws IOException {
        JsonObject json = new JsonObject().put("format", format.word());
        if (file.isPresent()) {
            json.put("file", file.get()).put("bytes", Files.size(file.get()));
        }
        return json.put(
                        "decks",
                        export.decks().stream().map(deck -> deck.deck().id()).toList())
                .put("cards", cards())
                .put("withProgress", studied())
                .put("conversions", sentences());
    }
}
