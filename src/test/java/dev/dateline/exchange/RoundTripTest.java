package dev.dateline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardFields;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.anki.AnkiText;
import dev.dateline.exchange.anki.Apkg;
import dev.dateline.exchange.anki.KeptNotes;
import dev.dateline.exchange.intake.Arrivals;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Imported;
import dev.dateline.exchange.text.Csv;
import dev.dateline.exchange.text.JsonDecks;
import dev.dateline.exchange.text.Tsv;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.source.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that an exported card equals the original after an import. */
class RoundTripTest {
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    @TempDir
    Path folder;

    /** A card of every kind, as deck files can have them. */
    private static List<Card> cards() {
        List<Card> cards = new ArrayList<>(Samples.cards());
        cards.removeIf(card -> card.answer() instanceof Answer.Cloze
                || card.answer() instanceof Answer.Ordering
                || card.answer() instanceof Answer.Recall);
        cards.add(new Card(
                Samples.head("cloze"),
                new Answer.Cloze(List.of(
                        new ClozePart.Words("Grain comes by "),
                        new ClozePart.Hole("rail", List.of("train")),
                        new ClozePart.Words(" and\nleaves by "),
                        new ClozePart.Hole("sea :: road", List.of())))));
        cards.add(new Card(
                Samples.head("order"),
                "Put in order.",
                new Answer.Ordering(List.of(
                        new Answer.Ordering.Item("Pier", Optional.of(PartialDate.ofYear(1990))),
                        new Answer.Ordering.Item("Mole", Optional.of(PartialDate.ofYear(2021)))))));
        cards.add(new Card(
                Samples.head("long"),
                "+Why is it there?",
                new Answer.Recall("Because the river bends\nand the bay is deep.")));
        CardHead linked = new CardHead(
                new CardId(Samples.DECK, "linked"),
                List.of(new FactRef("harbour-report", "linked")),
                Optional.empty(),
                Optional.empty(),
                Set.of("harbour"),
                Optional.of("#ab;c"),
                Position.START);
        cards.add(new Card(linked, "What <b>else</b>?", new Answer.Recall("=1+2 & more")));
        return cards;
    }

    private Imported back(Format format, Library library) throws IOException, ImportFailure {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Samples.export(cards()), Options.plain(NOW), Meter.NONE, out);
        return new Arrivals(folder, library).read("file" + format.suffix(), out.toByteArray(), Optional.empty());
    }

    @Test
    void completeFormatsReturnTheSameCards() throws IOException, ImportFailure {
        for (Format format : List.of(JsonDecks.FORMAT, Csv.FORMAT, new AnkiText(KeptNotes.none()).format())) {
            Imported home = back(format, Samples.library(cards()));
            assertThat(home.losses().dropped()).as(format.word()).isEmpty();
            assertThat(home.decks()).extracting(Deck::id).as(format.word()).containsExactly(Samples.DECK);
            List<Card> whole = cards().stream()
                    .filter(card -> !format.word().equals("anki-txt")
                            || card.head().anki().isEmpty())
                    .toList();
            assertThat(Arrivals.cards(home)).as(format.word()).containsExactlyElementsOf(whole);
        }
    }

    @Test
    void onlyJsonKeepsTheHeadOfADeck() throws IOException, ImportFailure {
        Deck whole = Samples.deck(cards());
        assertThat(back(JsonDecks.FORMAT, Samples.library(cards())).decks()).containsExactly(whole);
        assertThat(back(new AnkiText(KeptNotes.none()).format(), Samples.library(cards()))
                        .decks()
                        .get(0)
                        .title())
                .isEqualTo("Port Elm, '2022'");
        assertThat(back(Csv.FORMAT, Samples.library(cards())).decks().get(0).title())
                .isEqualTo(Samples.DECK);
    }

    @Test
    void cardsWhoseFactsAreNotHereAreUnsourced() throws IOException, ImportFailure {
        Imported home = back(JsonDecks.FORMAT, new Library(List.of(), List.of(), Names.NONE, List.of()));
        assertThat(Arrivals.cards(home))
                .hasSize(cards().size())
                .allMatch(card -> card.head().unsourced());
        assertThat(home.losses().leftOut())
                .containsEntry("links to facts that this library does not have", cards().size());
    }

    @Test
    void aCardUnderAnotherNameStillUpdatesItsNote() throws IOException, ImportFailure {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnkiText(KeptNotes.none())
                .format()
                .write(Samples.export(List.of(Samples.answer())), Options.plain(NOW), Meter.NONE, out);
        Imported home = new Arrivals(folder).read("file.txt", out.toByteArray(), Optional.of("mine"));
        Card card = Arrivals.cards(home).get(0);
        assertThat(card.id()).hasToString("mine/sea");
        assertThat(out.toString(UTF_8)).contains("\n" + card.head().anki().orElseThrow() + "\t");
    }

    @Test
    void theShippedDecksAreImportedCompletely() throws IOException, ImportFailure {
        Library shipped = LibraryReader.read(LibrarySource.folder(Path.of("")));
        Set<CardId> all = new HashSet<>();
        shipped.cards().forEach(card -> all.add(card.id()));
        Export export = new ExportSelection(shipped, LocalDate.of(2026, 1, 5)).of(shipped.decks(), all, Map.of());
        ExportLedger ledger = new ExportLedger(folder.resolve("ledger"));
        for (Format format : List.of(
                JsonDecks.FORMAT,
                Csv.FORMAT,
                new AnkiText(KeptNotes.none()).format(),
                new Apkg(ledger, KeptNotes.none()).format())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(export, Options.plain(NOW), Meter.NONE, out);
            Imported home =
                    new Arrivals(folder, shipped).read("all" + format.suffix(), out.toByteArray(), Optional.empty());
            assertThat(home.losses().dropped()).as(format.word()).isEmpty();
            assertThat(home.losses().leftOut()).as(format.word()).isEmpty();
            assertThat(fields(Arrivals.cards(home)))
                    .as(format.word())
                    .containsExactlyElementsOf(fields(shipped.cards()))
                    .isNotEmpty();
            assertThat(home.decks())
                    .as(format.word())
                    .extracting(Deck::id)
                    .containsExactlyElementsOf(
                            shipped.decks().stream().map(Deck::id).toList());
        }
    }

    @Test
    void aRowOfATableWithoutTheWholeCardIsReadByItsOtherCells() throws IOException, ImportFailure {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export export = Samples.export(new ExportDeck(Samples.deck(cards()), List.of(Samples.bare(Samples.single()))));
        Csv.FORMAT.write(export, Options.plain(NOW), Meter.NONE, out);
        String csv = out.toString(UTF_8).replaceAll(",\"\\{.*\\}\"", ",").replace("main cargo", "chief cargo");
        Imported home = new Arrivals(folder).read("edited.csv", csv);
        assertThat(Arrivals.lines(home)).containsExactly("choices What is the chief cargo? = =Tea");
        assertThat(Arrivals.cards(home).get(0).id()).hasToString("harbour/cargo");
    }

    @Test
    void pairsForQuizletAreImportedAsTwoTexts() throws IOException, ImportFailure {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tsv.FORMAT.write(Samples.export(cards()), Options.plain(NOW), Meter.NONE, out);
        Imported home = new Arrivals(folder).read("pairs.tsv", out.toByteArray(), Optional.empty());
        assertThat(home.cards()).isEqualTo(cards().size());
        assertThat(Arrivals.cards(home)).allMatch(card -> card.answer() instanceof Answer.Recall);
    }

    /** The fields of cards, without their places in files. */
    private static List<Map<String, Object>> fields(List<Card> cards) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (Card card : cards) {
            Map<String, Object> all = CardFields.of(card);
            all.put("deck", card.id().deck());
            fields.add(all);
        }
        return fields;
    }
}
