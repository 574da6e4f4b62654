package dev.dateline.terminal;

import dev.dateline.article.FactRef;
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
import dev.dateline.source.Position;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A card of each kind, about an invented harbour. */
final class SampleCards {
    private SampleCards() {}

    static CardHead head(String id) {
        return new CardHead(
                new CardId("harbour", id),
                List.of(new FactRef("harbour-plan", id)),
                Optional.of("The old quay silted up two winters before."),
                Optional.of("It was the coldest month of that year."),
                Set.of("harbour"),
                new Position(3, 3));
    }

    static Card date() {
        return new Card(
                head("opening"),
                "The new harbour of Port Selwyn would be the first on that coast since which month?",
                new Answer.Typed(new Value.Date(PartialDate.ofMonth(2019, 2)), Forms.NONE));
    }

    static Card person() {
        return new Card(
                head("minister"),
                "Which minister laid the first stone?",
                new Answer.Typed(new Value.Person(new PersonName("Ana Ruiz Ortega", "Ruiz Ortega")), Forms.NONE));
    }

    static Card number() {
        return new Card(
                head("share"),
                "Roughly what share of the islanders told the Selwyn Institute that they had wanted the harbour?",
                new Answer.Typed(
                        new Value.Quantity(new BigDecimal("88"), "per cent", "nearly 90 per cent"),
                        Optional.of(new NumberRange(new BigDecimal("86"), new BigDecimal("90"))),
                        Forms.NONE));
    }

    static Card words() {
        return new Card(
                head("cutter"),
                "Who cut the ribbon?",
                new Answer.Typed(new Value.Text("nobody"), new Forms(List.of("no one"), List.of())));
    }

    static Card list() {
        return new Card(
                head("villages"),
                "Which villages voted for the harbour?",
                new Answer.TypedList(
                        List.of(
                                new Answer.Typed(new Value.Text("Ash"), Forms.NONE),
                                new Answer.Typed(new Value.Text("Elm and Oak"), Forms.NONE)),
                        2));
    }

    static Card choice() {
        return new Card(
                head("payer"),
                "Who, according to the harbour board, was to pay for the breakwater?",
                Answer.Choice.single(
                        List.of("The island's fishermen", "The mainland's treasury", "A bank in Lisbon", "Nobody yet"),
                        1,
                        false,
                        ""));
    }

    static Card several() {
        return new Card(
                head("berths"),
                "Which ships were to have berths of their own?",
                new Answer.Choice(
                        List.of("Ferries", "Trawlers", "Tankers", "The pilot's launch"),
                        List.of(0, 3),
                        true,
                        false,
                        ""));
    }

    static Card statement() {
        return new Card(
                head("depth"),
                "The harbour board said that the basin would be deeper than the old one.",
                new Answer.Truth(
                        false, Optional.of("The harbour board said that the basin would be as deep as the old one.")));
    }

    static Card ordering() {
        return new Card(
                head("steps"),
                "In which order did the steps follow, the earliest first?",
                new Answer.Ordering(List.of(
                        new Answer.Ordering.Item("The survey of the reef", PartialDate.parse("2018-05")),
                        new Answer.Ordering.Item("The vote of the islanders", PartialDate.parse("2018-11")),
                        new Answer.Ordering.Item("The first stone", PartialDate.parse("2019-02")))));
    }

    static Card matching() {
        return new Card(
                head("voices"),
                "Who said what?",
                new Answer.Matching(List.of(
                        new Answer.Matching.Pair("The board", "The reef is safe"),
                        new Answer.Matching.Pair("The fishermen", "The fee is too high"),
                        new Answer.Matching.Pair("The bank", "No loan without a vote"))));
    }

    static Card cloze() {
        return new Card(
                head("sentence"),
                new Answer.Cloze(List.of(
                        new ClozePart.Words("The vote of "),
                        new ClozePart.Hole("November 2018", List.of()),
                        new ClozePart.Words(" was carried by "),
                        new ClozePart.Hole("412", List.of()),
                        new ClozePart.Words(" voices, most of them from the northern villages."))));
    }

    static Card recall() {
        return new Card(
                head("reason"),
                "Why was the harbour never built?",
                new Answer.Recall("The reef turned out to be alive, and the bank left."));
    }

    /** All cards, by the name of their golden screens. */
    static Map<String, Card> all() {
        Map<String, Card> all = new TreeMap<>(Map.of(
                "date", date(),
                "person", person(),
                "number", number(),
                "choice", choice(),
                "several", several(),
                "statement", statement(),
                "ordering", ordering(),
                "matching", matching(),
                "cloze", cloze(),
                "recall", recall()));
        all.put("list", list());
        all.put("words", words());
        return all;
    }

    /** The deck of these cards. */
    static Deck deck(List<Card> cards) {
        return new Deck(
                "harbour",
                "Port Selwyn",
                Optional.empty(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cards,
                "decks/harbour.yaml");
    }
}
