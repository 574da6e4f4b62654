package dev.dateline.library.lint;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.library.Library;
import dev.dateline.library.Reading;
import dev.dateline.library.lint.Report.Piece;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cards and facts of a library, with the places of their texts. */
final class WrittenLibrary {
    private final Library library;
    private final List<WrittenDeck> decks = new ArrayList<>();
    private final List<WrittenFact> facts = new ArrayList<>();
    private final List<Reviewed> reviewed = new ArrayList<>();

    /** A deck with its cards and the place of its name. */
    record WrittenDeck(Deck deck, List<WrittenCard> cards, Piece head) {}

    /** The day up to which the author of a sheet or deck looked for news, and its place. */
    record Reviewed(PartialDate day, Optional<PartialDate> published, Piece piece) {}

    /** A fact with the places of its keys. */
    record WrittenFact(Fact fact, SourceText source, Mapping mapping) {
        /** The place of a key's value; the place of the fact's id if it has no such key. */
        Piece piece(String key) {
            return Piece.of(source, mapping, key);
        }
    }

    WrittenLibrary(Reading reading) {
        this.library = reading.library();
        Map<FactRef, Fact> byRef = new HashMap<>();
        for (Article article : library.articles()) {
            SourceText source = source(reading, article.file());
            Map<Position, Mapping> items = items(reading, article.file(), "facts");
            article.reviewed()
                    .ifPresent(day -> reviewed.add(new Reviewed(
                            day, Optional.of(article.published()), top(reading, article.file(), "reviewed"))));
            for (Fact fact : article.facts()) {
                byRef.put(fact.ref(), fact);
                facts.add(new WrittenFact(fact, source, at(items, fact.at())));
            }
        }
        for (Deck deck : library.decks()) {
            decks.add(deck(reading, deck, byRef));
            deck.reviewed()
                    .ifPresent(day ->
                            reviewed.add(new Reviewed(day, Optional.empty(), top(reading, deck.file(), "reviewed"))));
        }
    }

    private static WrittenDeck deck(Reading reading, Deck deck, Map<FactRef, Fact> byRef) {
        SourceText source = source(reading, deck.file());
        Map<Position, Mapping> items = items(reading, deck.file(), "cards");
        List<WrittenCard> cards = new ArrayList<>(deck.cards().size());
        for (Card card : deck.cards()) {
            List<Fact> rests = new ArrayList<>(card.head().facts().size());
            Set<String> articles = new LinkedHashSet<>();
            for (FactRef ref : card.head().facts()) {
                Optional.ofNullable(byRef.get(ref)).ifPresent(rests::add);
                articles.add(ref.article());
            }
            List<Article> known = articles.stream()
                    .flatMap(id -> reading.library().article(id).stream())
                    .toList();
            cards.add(new WrittenCard(
                    card, rests, known, source, at(items, card.head().at())));
        }
        return new WrittenDeck(deck, cards, top(reading, deck.file(), "deck"));
    }

    /** The place of the value of a key at the top of a file. */
    private static Piece top(Reading reading, String file, String key) {
        Node root = reading.roots().get(file);
        Node value = root instanceof Mapping mapping ? mapping.get(key).orElse(root) : empty(Position.START);
        return Piece.of(source(reading, file), value, value.at());
    }

    private static SourceText source(Reading reading, String file) {
        return reading.sources().getOrDefault(file, new SourceText(file, ""));
    }

    private static Map<Position, Mapping> items(Reading reading, String file, String key) {
        Map<Position, Mapping> items = new HashMap<>();
        if (reading.roots().get(file) instanceof Mapping root && root.get(key).orElse(root) instanceof Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Mapping mapping) {
                    items.put(mapping.at(), mapping);
                }
            }
        }
        return items;
    }

    private static Mapping at(Map<Position, Mapping> items, Position at) {
        return items.getOrDefault(at, empty(at));
    }

    private static Mapping empty(Position at) {
        return new Mapping(at, at, List.of());
    }

    Library library() {
        return library;
    }

    List<WrittenDeck> decks() {
        return decks;
    }

    List<Reviewed> reviewed() {
        return reviewed;
    }

    List<WrittenFact> facts() {
        return facts;
    }
}
