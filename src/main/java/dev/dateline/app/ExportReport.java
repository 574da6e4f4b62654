package dev.dateline.app;

import dev.dateline.deck.Card;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Format;
import dev.dateline.source.Plural;
import dev.dateline.study.Giveaways;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report on an export.
 *
 * @param studied the number of cards that were exported with their answers
 * @param conversions the conversions and losses, in sentences
 * @param file the written file; empty if the export was printed
 * @param shown the path of the file in the form for the user
 */
public record ExportReport(
        String format,
        List<String> decks,
        int cards,
        int studied,
        List<String> conversions,
        Optional<Path> file,
        String shown) {
    private static final int FEW = 5;

    /**
     * The report on an export.
     *
     * @param takenBack the number of selected cards that were left out because their facts are not true any more
     */
    public static ExportReport of(
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
                    + " on a fact that was withdrawn or corrected, and not exported");
        }
        if (format.word().equals("html")) {
            told(export).ifPresent(sentences::add);
        }
        return new ExportReport(format.word(), decks, cards, studied, sentences, file, shown);
    }

    private static Optional<String> told(Export export) {
        List<Card> cards = export.decks().stream()
                .flatMap(deck -> deck.cards().stream())
                .map(ExportCard::card)
                .toList();
        List<String> told = new Giveaways()
                .told(export.title(), cards).stream()
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
    public void print(PrintStream out, PrintStream err) {
        conversions.forEach(err::println);
        if (file.isPresent()) {
            out.println("Wrote " + Plural.of(cards, "card")
                    + (studied > 0 ? ", " + studied + " of them with progress," : "") + " to " + shown);
        }
    }
}
