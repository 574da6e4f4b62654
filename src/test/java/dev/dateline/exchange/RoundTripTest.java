package dev.dateline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Ages;
import dev.dateline.article.Article;
import dev.dateline.article.Certainty;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.AnkiLink;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.anki.AnkiText;
import dev.dateline.exchange.intake.Arrivals;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Imported;
import dev.dateline.exchange.text.Csv;
import dev.dateline.exchange.text.JsonDecks;
import dev.dateline.library.Library;
import dev.dateline.source.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves comes home the same. */
class RoundTripTest {
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    @TempDir
    Path folder;

    /** One of every kind, as a deck file can hold them. */
    private static List<Card> cards() {
        List<Card> cards = new ArrayList<>(Samples.cards());
        cards.removeIf(
                card -> card instanceof Card.Cloze || card instanceof Card.Ordering || card instanceof Card.Recall);
        cards.add(new Card.Cloze(
                Samples.head("cloze"),
                List.of(
                        new ClozePart.Words("Grain comes by "),
                        new ClozePart.Hole("rail", List.of("train")),
                        new ClozePart.Words(" and\nleaves by "),
                        new ClozePart.Hole("sea :: road", List.of()))));
        cards.add(new Card.Ordering(
                Samples.head("order"),
                "Put in order.",
                List.of(
                        new Card.Ordering.Item("Pier", Optional.of(PartialDate.ofYear(1990))),
                        new Card.Ordering.Item("Mole", Optional.of(PartialDate.ofYear(2021))))));
        cards.add(new Card.Recall(
                Samples.head("long"), "+Why is it there?", "Because the river bends\nand the bay is deep."));
        CardHead linked = new CardHead(
                new CardId(Samples.DECK, "linked"),
                List.of(new FactRef("harbour-report", "linked")),
                Optional.empty(),
                Optional.empty(),
                Set.of("harbour"),
                Optional.of(new AnkiLink("#ab;c", Optional.of("Basic"))),
                Position.START);
        cards.add(new Card.Recall(linked, "What <b>else</b>?", "=1+2 & more"));
        return cards;
    }

    /** A library that has the facts on which the cards rest. */
    private static Library library() {
        PartialDate day = PartialDate.parse("2022-05-03").orElseThrow();
        List<Fact> facts = new ArrayList<>();
        for (Card card : cards()) {
            facts.add(fact(card.head().facts().get(0), day));
        }
        Article article = new Article(
                "harbour-report",
                "A harbour grows",
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                facts,
                "seeds/harbour-report.yaml");
        return new Library(List.of(article), List.of(), List.of());
    }

    private static Fact fact(FactRef ref, PartialDate day) {
        return new Fact(
                ref,
                "The harbour office counted.",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Certainty.REPORTED,
                day,
                Ages.EVENT,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Position.START);
    }

    private Imported back(Format format, Library library) throws IOException, ImportFailure {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Samples.export(cards()), Options.plain(NOW), Meter.NONE, out);
        return new Arrivals(folder, library).read("file" + format.suffix(), out.toByteArray(), Optional.empty());
    }

    @Test
    void cardsComeHomeTheSameFromEveryFormatThatHoldsThemWhole() throws IOException, ImportFailure {
        for (Format format : List.of(new JsonDecks(), new Csv(), new AnkiText())) {
            Imported home = back(format, library());
            assertThat(home.losses().dropped()).as(format.word()).isEmpty();
            assertThat(home.decks()).extracting(Deck::id).as(format.word()).containsExactly(Samples.DECK);
            assertThat(Arrivals.cards(home)).as(format.word()).containsExactlyElementsOf(cards());
        }
    }

    @Test
    void theHeadOfADeckComesHomeFromJsonOnly() throws IOException, ImportFailure {
        Deck whole = Samples.deck(cards());
        assertThat(back(new JsonDecks(), library()).decks()).containsExactly(whole);
        assertThat(back(new AnkiText(), library()).decks().get(0).title()).isEqualTo("Port Elm, '2022'");
        assertThat(back(new Csv(), library()).decks().get(0).title()).isEqualTo(Samples.DECK);
    }

    @Test
    void cardsWhoseFactsAreNotHereAreUnsourced() throws IOException, ImportFailure {
        Imported home = back(new JsonDecks(), Library.empty());
        assertThat(Arrivals.cards(home))
                .hasSize(cards().size())
                .allMatch(card -> card.head().unsourced());
        assertThat(home.losses().leftOut())
                .containsEntry("links to facts that this library does not have", cards().size());
    }

    @Test
    void aCardUnderAnotherNameStillUpdatesItsNote() throws IOException, ImportFailure {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnkiText().write(Samples.export(List.of(Samples.answer())), Options.plain(NOW), Meter.NONE, out);
        Imported home = new Arrivals(folder).read("file.txt", out.toByteArray(), Optional.of("mine"));
        Card card = Arrivals.cards(home).get(0);
        assertThat(card.id()).hasToString("mine/sea");
        assertThat(out.toString(UTF_8))
                .contains("\n" + card.head().anki().orElseThrow().guid() + "\t");
    }
}
