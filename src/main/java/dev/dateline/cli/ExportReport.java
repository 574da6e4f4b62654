package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Format;
import dev.dateline.protocol.JsonReport;
import dev.dateline.source.Plural;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report of an export, for people and for programs.
 *
 * @param studied cards that were exported with their answers
 * @param conversions what was converted, in sentences
 * @param file empty if it was printed
 * @param shown the file as the user names it
 */
record ExportReport(
        String format,
        List<String> decks,
        int cards,
        int studied,
        List<String> conversions,
        Optional<Path> file,
        String shown) {

    /** @param takenBack cards that were selected and left out because their facts are not true any more */
    static ExportReport printed(Export export, Format format, Conversions conversions, int takenBack) {
        return of(export, format, conversions, takenBack, Optional.empty(), "");
    }

    /** @param takenBack as in {@link #printed} */
    static ExportReport written(
            Export export, Format format, Conversions conversions, int takenBack, Path file, String shown) {
        return of(export, format, conversions, takenBack, Optional.of(file), shown);
    }

    private static ExportReport of(
            Export export, Format format, Conversions conversions, int takenBack, Optional<Path> file, String shown) {
        List<String> decks = new ArrayList<>();
        int studied = 0;
        for (ExportDeck deck : export.decks()) {
            decks.add(deck.deck().id());
            for (ExportCard card : deck.cards()) {
                studied += card.studied().isPresent() ? 1 : 0;
            }
        }
        int cards = export.size() - conversions.leftOut();
        List<String> sentences = new ArrayList<>(conversions.sentences());
        if (takenBack > 0) {
            sentences.add(takenBack + (takenBack == 1 ? " card rests" : " cards rest")
                    + " on a fact that was withdrawn or corrected, and stayed here");
        }
        return new ExportReport(format.word(), decks, cards, studied, sentences, file, shown);
    }

    /** Prints the conversions to standard error, so that a file on standard output stays intact. */
    void print(Invocation invocation) throws IOException {
        if (invocation.json()) {
            json(invocation);
            return;
        }
        for (String conversion : conversions) {
            invocation.err().println(conversion);
        }
        if (file.isPresent()) {
            invocation
                    .out()
                    .println("Wrote " + Plural.of(cards, "card")
                            + (studied > 0 ? ", " + studied + " of them with progress," : "") + " to " + shown);
        }
    }

    private void json(Invocation invocation) throws IOException {
        JsonReport.print(invocation.out(), json -> {
            json.writeStringField("format", format);
            if (file.isPresent()) {
                json.writeStringField("file", file.get().toString());
                json.writeNumberField("bytes", Files.size(file.get()));
            }
            JsonReport.texts(json, "decks", decks);
            json.writeNumberField("cards", cards);
            json.writeNumberField("withProgress", studied);
            JsonReport.texts(json, "conversions", conversions);
        });
    }
}
