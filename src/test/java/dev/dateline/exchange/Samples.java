package dev.dateline.exchange;

import dev.dateline.article.Ages;
import dev.dateline.article.Article;
import dev.dateline.article.Certainty;
import dev.dateline.article.Evidence;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Deck;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import dev.dateline.library.Library;
import dev.dateline.source.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sample cards of every kind, about an invented harbour. */
public final class Samples {
    public static final String DECK = "harbour";

    private Samples() {}

    public static CardHead head(String id) {
        return new CardHead(
                new CardId(DECK, id),
                List.of(new FactRef("harbour-report", id)),
                Optional.of("Because <ships> & boats differ."),
                Optional.of("Think of \"quays\"."),
                Set.of("harbour", "trade"),
                Position.START);
    }

    public static Card answer() {
        return new Card(
                head("sea"),
                "On which sea does Port Elm lie?",
                new Answer.Typed(new Value.Text("Amber Sea"), new Forms(List.of("the Amber"), List.of("Grey Sea"))));
    }

    public static Card number() {
        return new Card(
                head("ships"),
                "How many ships called at Port Elm?",
                new Answer.Typed(
                        new Value.Quantity(new BigDecimal("1250"), "ships", "about 1,250 ships"),
                        Optional.of(NumberRange.within(new BigDecimal("1250"), new BigDecimal("50"))),
                        Forms.NONE));
    }

    public static Card single() {
        return new Card(
                head("cargo"),
                "What is the main cargo?",
                Answer.Choice.single(List.of("Grain", "Ore", "=Tea", "Wool"), 2, false, ""));
    }

    /** A card of every kind, with texts that are hard to quote. */
    public static List<Card> cards() {
        return List.of(
                answer(),
                new Card(
                        head("mayor"),
                        "Who is mayor of Port Elm?",
                        new Answer.Typed(new Value.Person(new PersonName("Ana da Silva", "da Silva")), Forms.NONE)),
                number(),
                new Card(
                        head("opened"),
                        "When did the mole open?",
                        new Answer.Typed(new Value.Date(PartialDate.ofMonth(2021, 5)), Forms.NONE)),
                new Card(
                        head("neighbours"),
                        "Name two neighbours of Port Elm.",
                        new Answer.TypedList(
                                List.of(
                                        new Answer.Typed(new Value.Text("Oak and Ash"), Forms.NONE),
                                        new Answer.Typed(
                                                new Value.Text("Birch"), new Forms(List.of("Birk"), List.of("Birth"))),
                                        new Answer.Typed(
                                                new Value.Person(new PersonName("Ana da Silva", "da Silva")),
                                                Forms.NONE)),
                                2)),
                single(),
                new Card(
                        head("towns"),
                        "Which towns are near?",
                        new Answer.Choice(List.of("Elm", "Oak", "Ash"), List.of(0, 2), true, true, "km")),
                new Card(head("ice"), "The harbour is free of ice.", new Answer.Truth(true, Optional.empty())),
                new Card(
                        head("toll"),
                        "Boats pay a toll.",
                        new Answer.Truth(false, Optional.of("Only ships pay a toll."))),
                new Card(
                        head("order"),
                        "Put in order.",
                        new Answer.Ordering(List.of(
                                new Answer.Ordering.Item("Pier", Optional.of(PartialDate.ofYear(1990))),
                                new Answer.Ordering.Item("Mole", Optional.of(PartialDate.ofYear(2021))),
                                new Answer.Ordering.Item("Dock; dry", Optional.empty())))),
                new Card(
                        head("match"),
                        "Match the quays.",
                        new Answer.Matching(List.of(
                                new Answer.Matching.Pair("North", "grain"),
                                new Answer.Matching.Pair("South", "ore"),
                                new Answer.Matching.Pair("East", "ore -> steel")))),
                new Card(
                        head("cloze"),
                        new Answer.Cloze(List.of(
                                new ClozePart.Words("Grain comes by "),
                                new ClozePart.Hole("rail", List.of("train")),
                                new ClozePart.Words(" and leaves\nby {{"),
                                new ClozePart.Hole("C::sea}}", List.of()),
                                new ClozePart.Words(".")))),
                new Card(
                        head("long"),
                        "+Why is it there?",
                        new Answer.Recall("Because the river\tbends\nand {{the}} bay is deep.")));
    }

    public static Deck deck(List<Card> cards) {
        return new Deck(
                DECK,
                "Port Elm, \"2022\"",
                Optional.of("A harbour & its trade."),
                List.of("harbour-report"),
                Set.of("harbour"),
                Optional.of("E. Author"),
                Optional.of("CC0"),
                Optional.of("en"),
                Optional.empty(),
                cards,
                "decks/harbour.yaml");
    }

    /** A card with a source, a heading and later news. */
    public static ExportCard sourced(Card card) {
        FactRef ref = card.head().facts().get(0);
        Fact fact = fact(
                ref,
                "The harbour office counted.",
                "the harbour office",
                "2022-05-03",
                Set.of(),
                Optional.of(new Evidence(
                        "The office",
                        Optional.of("counted"),
                        Optional.empty(),
                        Optional.of("p. 4"),
                        Optional.empty(),
                        Position.START)));
        return new ExportCard(
                card,
                Optional.of("Reported 3 May 2022"),
                List.of(new SourceNote(
                        article("A harbour grows", Optional.of("The Elm Courier"), "https://courier.example/grows"),
                        fact)),
                List.of(fact(
                        new FactRef("harbour-later", ref.fact()),
                        "There were 1,400.",
                        "the harbour office",
                        "2023",
                        Set.of(),
                        Optional.empty())),
                Optional.empty());
    }

    /** A card without further data. */
    public static ExportCard bare(Card card) {
        return new ExportCard(card, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    public static Export export(ExportDeck... decks) {
        List<Deck> all = Stream.of(decks).map(ExportDeck::deck).toList();
        return new Export(List.of(decks), new Library(List.of(), all, Names.NONE, List.of()));
    }

    public static Export export(List<Card> cards) {
        return export(
                new ExportDeck(deck(cards), cards.stream().map(Samples::sourced).toList()));
    }

    /** A library with the facts of these cards. */
    public static Library library(List<Card> cards) {
        List<Fact> facts = new ArrayList<>();
        for (Card card : cards) {
            facts.add(fact(
                    card.head().facts().get(0),
                    "The harbour office counted.",
                    "the harbour office",
                    "2022-05-03",
                    Set.of(),
                    Optional.empty()));
        }
        Article article = article("A harbour grows", Optional.empty(), "https://courier.example/grows");
        return new Library(List.of(article.with(facts)), List.of(), Names.NONE, List.of());
    }

    /** A sheet without facts. */
    public static Article article(String title, Optional<String> publisher, String url) {
        return new Article(
                "harbour-report",
                title,
                PartialDate.parse("2022-05-04").orElseThrow(),
                publisher,
                Optional.of(url),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                List.of(),
                "seeds/harbour-report.yaml");
    }

    public static Fact fact(
            FactRef ref, String says, String by, String day, Set<String> tags, Optional<Evidence> evidence) {
        return new Fact(
                ref,
                says,
                List.of(),
                Optional.empty(),
                Optional.of(by).filter(who -> !who.isEmpty()),
                Certainty.REPORTED,
                PartialDate.parse(day).orElseThrow(),
                Ages.EVENT,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                tags,
                evidence,
                Position.START);
    }
}
