package dev.dateline.exchange.anki;

import static dev.dateline.exchange.intake.Arrivals.cards;
import static dev.dateline.exchange.intake.Arrivals.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportLedger;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.Samples;
import dev.dateline.exchange.intake.Arrivals;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Imported;
import dev.dateline.exchange.intake.Losses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnkiPackageTest {
    @TempDir
    Path folder;

    private Imported foreign(Packages.Layout layout) throws IOException, SQLException, ImportFailure {
        return new Arrivals(folder).read("ports.apkg", new Packages(folder).foreign(layout), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Packages.Layout.class)
    void everyLayoutReadsToTheSameDecks(Packages.Layout layout) throws IOException, SQLException, ImportFailure {
        Imported imported = foreign(layout);
        assertThat(imported.decks()).isEqualTo(foreign(Packages.Layout.OLD).decks());
        assertThat(imported.decks()).extracting(Deck::id).containsExactly("ports-east", "ports");
        assertThat(imported.decks()).extracting(Deck::title).containsExactly("Ports: East", "Ports");
        assertThat(imported.decks().get(0).about()).contains("The eastern ones.");
        assertThat(lines(imported))
                .containsExactly(
                        "answer Which port? = Port Elm",
                        "answer Elm = Ulmus",
                        "answer Ulmus = Elm",
                        "cloze ____ is a sea. = Amber",
                        "cloze Amber is a ____. = sea",
                        "answer Oakland = Oak City",
                        "recall A list? = - one\n- two");
        assertThat(imported.read()).isEqualTo(10);
    }

    @Test
    void tagsHintsExplanationsAndNamesOfNotesAreKept() throws IOException, SQLException, ImportFailure {
        List<Card> cards = cards(foreign(Packages.Layout.NEW));
        assertThat(cards.get(0).head().tags()).containsExactlyInAnyOrder("trade", "a/b");
        assertThat(cards.get(0).head().anki()).contains("guid-1");
        assertThat(cards.get(1).head().anki()).isEmpty();
        assertThat(cards.get(4).head().hint()).contains("what");
        assertThat(cards.get(4).head().why()).contains("See map.");
        assertThat(cards.get(5).head().why()).contains("It is small.");
        assertThat(cards.get(5).head().anki()).contains("guid-4");
        assertThat(cards).allMatch(card -> card.head().unsourced());
    }

    @Test
    void invalidCardsAreDroppedAndMediaAreCounted() throws IOException, SQLException, ImportFailure {
        Losses losses = foreign(Packages.Layout.OLD).losses();
        assertThat(losses.dropped())
                .extracting(Losses.Dropped::sentence)
                .containsExactlyInAnyOrder(
                        "1 without an answer (\"A picture\")",
                        "1 that hide parts of a picture (\"{{c1::image-occlusion:rect:left=.1}}\")",
                        "1 whose note type is missing (note 8)");
        assertThat(losses.leftOut()).containsExactly(Map.entry("pictures and sounds", 3));
    }

    @ParameterizedTest
    @EnumSource(Packages.Layout.class)
    void anExportedPackageIsImportedUnchanged(Packages.Layout layout) throws IOException, SQLException, ImportFailure {
        List<Card> cards = new ArrayList<>(Samples.cards());
        cards.removeIf(card -> card.answer() instanceof Answer.Cloze || card.answer() instanceof Answer.Recall);
        byte[] apkg = new Packages(folder).relaid(layout, exported(Samples.export(cards)));
        Imported home = new Arrivals(folder, Samples.library(cards)).read("x.apkg", apkg, Optional.empty());
        assertThat(home.losses().dropped()).isEmpty();
        assertThat(cards(home)).containsExactlyElementsOf(cards);
        Deck deck = home.decks().get(0);
        assertThat(deck.id()).isEqualTo(Samples.DECK);
        assertThat(deck.about()).contains("A harbour & its trade.");
    }

    @Test
    void editsInAnkiAreKept() throws IOException, SQLException, ImportFailure {
        byte[] apkg = new Packages(folder)
                .changed(
                        exported(Samples.export(List.of(Samples.answer(), Samples.single()))),
                        "UPDATE notes SET flds = 'At which <b>sea</b> does Port Elm lie?' || substr(flds, instr(flds,"
                                + " char(31))) WHERE flds LIKE 'On which%'",
                        "UPDATE notes SET flds = replace(flds, char(31) || 'Because &lt;ships&gt; &amp; boats differ.'"
                                + " || char(31), char(31) || 'No&nbsp;why' || char(31))",
                        "UPDATE notes SET flds = replace(flds, char(31) || 'Amber Sea' || char(31), char(31) || 'Sea'"
                                + " || char(31))");
        Imported home = new Arrivals(folder).read("x.apkg", apkg, Optional.empty());
        assertThat(lines(home))
                .containsExactly(
                        "answer At which sea does Port Elm lie? = Amber Sea", "choices What is the main cargo? = =Tea");
        assertThat(cards(home).get(0).head().why()).contains("No why");
        assertThat(home.losses().leftOut())
                .containsEntry("answers that were edited in Anki: Dateline keeps the exported ones", 1);
    }

    private byte[] exported(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Options options = Options.plain(Instant.parse("2026-01-05T10:00:00Z"));
        new Apkg(new ExportLedger(folder.resolve("ledger")), KeptNotes.none())
                .format()
                .write(export, options, Meter.NONE, out);
        return out.toByteArray();
    }
}
