package dev.dateline.library.lint;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.library.Library;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Reading;
import dev.dateline.library.lint.Report.Piece;
import dev.dateline.source.Finding;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cards and facts of a library, with the places of their texts and the reports of their files. */
final class WrittenLibrary {
    private final Reading reading;
    private final List<WrittenDeck> allDecks = new ArrayList<>();
    private final List<List<WrittenFact>> sheets = new ArrayList<>();
    private final Map<String, Report> reports = new LinkedHashMap<>();
    /** The files in which an error leaves out a part. */
    private final Set<String> faulty;

    record WrittenDeck(Deck deck, List<WrittenCard> cards, Piece head) {}

    /** A fact with the places of its keys. */
    record WrittenFact(Fact fact, Report report, Mapping mapping) {
        /** The place of a key's value; the place of the fact's id if it has no such key. */
        Piece piece(String key) {
            return report.piece(mapping, key);
        }
    }

    WrittenLibrary(Reading reading) {
        this.reading = reading;
        this.faulty = library().findings().stream()
                .filter(Finding::isError)
                .map(Finding::file)
                .collect(Collectors.toSet());
        reading.sources().keySet().forEach(this::report);
        for (Article article : library().articles()) {
            if (!isChecked(article.file())) {
                continue;
            }
            Map<Position, Mapping> items = items(article.file(), "facts");
            sheets.add(article.facts().stream()
                    .map(fact -> new WrittenFact(fact, report(article.file()), at(items, fact.at())))
                    .toList());
        }
        for (Deck deck : library().decks()) {
            allDecks.add(written(deck));
        }
    }

    /** Whether an error leaves out a part of a file. */
    boolean hasError(String file) {
        return faulty.contains(file);
    }

    /** Whether a deck with an error names a fact, so that the card that is left out may ask for it. */
    boolean mayAsk(String fact) {
        return faulty.stream()
                .filter(file -> file.startsWith(LibrarySource.DECKS))
                .anyMatch(file -> report(file).source().text().contains(fact));
    }

    Report report(String file) {
        return reports.computeIfAbsent(
                file, name -> new Report(reading.sources().getOrDefault(name, new SourceText(name, ""))));
    }

    private WrittenDeck written(Deck deck) {
        Map<Position, Mapping> items = items(deck.file(), "cards");
        List<WrittenCard> cards = new ArrayList<>(deck.cards().size());
        for (Card card : deck.cards()) {
            List<FactRef> refs = card.head().facts();
            List<Fact> facts =
                    refs.stream().flatMap(ref -> library().fact(ref).stream()).toList();
            List<Article> articles = refs.stream()
                    .map(FactRef::article)
                    .distinct()
                    .flatMap(id -> library().article(id).stream())
                    .toList();
            cards.add(new WrittenCard(
                    card,
                    facts,
                    articles,
                    report(deck.file()),
                    at(items, card.head().at())));
        }
        return new WrittenDeck(deck, cards, top(deck.file(), "deck"));
    }

    /** The place of the value of a key at the top of a file. */
    Piece top(String file, String key) {
        Node root = reading.roots().get(file);
        Node value = root instanceof Mapping mapping ? mapping.get(key).orElse(root) : empty(Position.START);
        return report(file).piece(value, value.at());
    }

    private Map<Position, Mapping> items(String file, String key) {
        Map<Position, Mapping> items = new HashMap<>();
        Node root = reading.roots().get(file);
        if (root != null) {
            root.items(key).forEach(item -> items.put(item.at(), item));
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
        return reading.library();
    }

    List<WrittenDeck> decks() {
        return allDecks.stream().filter(deck -> isChecked(deck.deck().file())).toList();
    }

    /** All decks, also those of other libraries. */
    List<WrittenDeck> allDecks() {
        return allDecks;
    }

    /** Whether a file is checked. Files of other libraries are not. */
    boolean isChecked(String file) {
        return reading.sources().containsKey(file);
    }

    List<List<WrittenFact>> sheets() {
        return sheets;
    }

    /** The reports of the files that are checked. */
    List<Report> reports() {
        return reports.values().stream()
                .filter(report -> isChecked(report.source().file()))
                .toList();
    }
}
