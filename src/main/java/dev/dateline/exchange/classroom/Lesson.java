package dev.dateline.exchange.classroom;

import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.KindNames;
import dev.dateline.exchange.Layout;
import dev.dateline.exchange.Offered;
import dev.dateline.exchange.SinceNote;
import dev.dateline.exchange.SourceNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says how a question bank is to ask each card. */
final class Lesson implements Card.Visitor<Body> {
    private final Map<String, Set<String>> namesBySurname = new HashMap<>();
    private final Conversions conversions;

    Lesson(Export export, Conversions conversions) {
        this.conversions = conversions;
        for (ExportDeck deck : export.decks()) {
            for (ExportCard card : deck.cards()) {
                if (card.card() instanceof Card.PersonAnswer person) {
                    namesBySurname
                            .computeIfAbsent(surname(person), key -> new HashSet<>())
                            .add(person.person().full());
                }
            }
        }
    }

    private static String surname(Card.PersonAnswer card) {
        return card.person().surname().toLowerCase(Locale.ROOT);
    }

    Body body(Card card) {
        return card.accept(this);
    }

    /** The question with the date above it, and what has to be said for a number. */
    static String stem(ExportCard exported) {
        Card card = exported.card();
        String unit = card instanceof Card.NumberAnswer number
                        && !number.quantity().unit().isEmpty()
                ? " (in " + number.quantity().unit() + ")"
                : "";
        return exported.heading().map(heading -> heading + ". ").orElse("") + card.ask() + unit;
    }

    /** What is told once the question is answered, a line each. */
    static List<String> feedback(ExportCard card) {
        List<String> lines = new ArrayList<>();
        if (card.card() instanceof Card.Statement statement) {
            statement.instead().ifPresent(lines::add);
        }
        if (card.card() instanceof Card.Recall recall) {
            lines.add(recall.answer());
        }
        for (SinceNote since : card.since()) {
            lines.add("Since: " + since.line());
        }
        card.card().head().why().ifPresent(lines::add);
        for (SourceNote source : card.citations()) {
            lines.add("Source: " + source.line() + ", as of " + source.asOf().inWords()
                    + source.link().map(link -> ", " + link).orElse(""));
        }
        return lines;
    }

    @Override
    public Body shortAnswer(Card.ShortAnswer card) {
        return new Body.Typed(Spellings.words(card.answer(), card.forms().accept()));
    }

    @Override
    public Body person(Card.PersonAnswer card) {
        boolean shared = namesBySurname.getOrDefault(surname(card), Set.of()).size() > 1;
        return new Body.Typed(
                Spellings.person(card.person(), shared, card.forms().accept()));
    }

    @Override
    public Body number(Card.NumberAnswer card) {
        boolean exact = card.range().low().compareTo(card.range().high()) == 0;
        return exact
                ? new Body.Typed(Spellings.number(card.quantity(), card.forms().accept()))
                : new Body.Numeric(card.range().low(), card.range().high());
    }

    @Override
    public Body date(Card.DateAnswer card) {
        return new Body.Typed(Spellings.date(card.date(), card.forms().accept()));
    }

    @Override
    public Body single(Card.SingleChoice card) {
        return new Body.Choice(Offered.lines(card), List.of(card.answer()), true, card.keepOrder());
    }

    @Override
    public Body several(Card.SeveralChoices card) {
        List<Integer> right = card.answers().stream().sorted().toList();
        return new Body.Choice(Offered.lines(card), right, false, card.keepOrder());
    }

    @Override
    public Body statement(Card.Statement card) {
        return new Body.TrueFalse(card.holds());
    }

    /** Each item is paired with its place; of two, one order is picked. */
    @Override
    public Body ordering(Card.Ordering card) {
        List<String> items = Offered.lines(card);
        if (items.size() < 3) {
            conversions.add(KindNames.of(card), "multiple-choice questions");
            return pickOne(card, String.join(", then ", items), items.get(1) + ", then " + items.get(0));
        }
        conversions.add(KindNames.of(card), "matching questions");
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int index : Layout.places(card, 0)) {
            left.add(items.get(index));
            right.add(Integer.toString(index + 1));
        }
        return new Body.Match(left, right);
    }

    @Override
    public Body matching(Card.Matching card) {
        List<Card.Matching.Pair> pairs = card.pairs();
        if (pairs.size() < 3) {
            conversions.add(KindNames.of(card), "multiple-choice questions");
            return pickOne(
                    card,
                    pairs.get(0).left() + ": " + pairs.get(0).right() + "; "
                            + pairs.get(1).left() + ": " + pairs.get(1).right(),
                    pairs.get(0).left() + ": " + pairs.get(1).right() + "; "
                            + pairs.get(1).left() + ": " + pairs.get(0).right());
        }
        return new Body.Match(
                pairs.stream().map(Card.Matching.Pair::left).toList(),
                pairs.stream().map(Card.Matching.Pair::right).toList());
    }

    private static Body pickOne(Card card, String right, String wrong) {
        boolean rightFirst = (card.id().hashCode() & 1) == 0;
        return new Body.Choice(
                rightFirst ? List.of(right, wrong) : List.of(wrong, right), List.of(rightFirst ? 0 : 1), true, false);
    }

    @Override
    public Body cloze(Card.Cloze card) {
        List<Body.Holes.Piece> pieces = new ArrayList<>();
        for (ClozePart part : card.parts()) {
            if (part instanceof ClozePart.Hole hole) {
                pieces.add(new Body.Holes.Piece("", Spellings.words(hole.answer(), hole.accept())));
            } else if (part instanceof ClozePart.Words words) {
                pieces.add(new Body.Holes.Piece(words.text(), List.of()));
            }
        }
        return new Body.Holes(pieces);
    }

    @Override
    public Body recall(Card.Recall card) {
        conversions.add(KindNames.of(card), "essay questions");
        return new Body.Essay(card.answer());
    }
}
