package dev.dateline.app;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.library.Library;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.WritableLibrary;
import dev.dateline.source.Finding;
import dev.dateline.source.Position;
import dev.dateline.source.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something to edit: a card ({@code deck/card}), a fact ({@code article#fact}), or the file of a deck, a sheet or the names file.
 *
 * @param file relative to the library
 * @param item whether it is a part of the file and not all of it
 */
public record EditTarget(String name, String file, boolean item) {
    private static final String NAMES = "names";

    /**
     * Finds what a name means. If a deck and a sheet have the same name, it means the deck, and {@code name#} means the
     * sheet.
     *
     * @throws Failure if nothing has this name
     */
    public static EditTarget of(WritableLibrary own, Library library, String name) throws IOException {
        int slash = name.indexOf('/');
        int hash = name.indexOf('#');
        if (slash > 0 && slash < name.length() - 1) {
            return new EditTarget(name, own.deck(name.substring(0, slash)), true).in(own, library);
        }
        if (hash > 0) {
            return new EditTarget(name, own.sheet(name.substring(0, hash)), hash < name.length() - 1).in(own, library);
        }
        String bare = slash > 0 ? name.substring(0, slash) : name;
        boolean deck = own.knows(own.deck(bare));
        EditTarget whole = new EditTarget(bare, deck ? own.deck(bare) : own.sheet(bare), false);
        return whole.isNames() ? whole : whole.in(own, library);
    }

    /** Whether the target is the names file, which may not exist yet. */
    public boolean isNames() {
        return name.equals(NAMES) && file.equals(LibrarySource.file(LibrarySource.SEEDS, NAMES));
    }

    private EditTarget in(WritableLibrary own, Library library) throws IOException {
        boolean there = own.knows(file) && (!item || at(library).isPresent());
        if (there) {
            return this;
        }
        List<String> known = new ArrayList<>();
        library.decks().forEach(deck -> known.add(deck.id()));
        library.articles().forEach(article -> known.add(article.id()));
        library.cards().forEach(card -> known.add(card.id().toString()));
        library.facts().forEach(fact -> known.add(fact.ref().toString()));
        String are = "\"dateline decks\" lists the decks, and \"dateline read\" the fact sheets";
        throw Failure.ofUsage("there is no " + (!item ? "deck or fact sheet" : name.indexOf('/') > 0 ? "card" : "fact")
                + " \"" + name + "\"; " + Suggestion.hint(name, known, are));
    }

    private Optional<Position> at(Library library) {
        return place(library)
                .or(() -> library.findings().stream()
                        .filter(finding -> finding.isError() && finding.file().equals(file))
                        .map(Finding::at)
                        .findFirst());
    }

    /** The position of the card or fact in its file. Empty for a whole file, or if the item cannot be read. */
    Optional<Position> place(Library library) {
        if (!item) {
            return Optional.empty();
        }
        if (name.indexOf('/') > 0) {
            return library.card(CardId.of(name)).map(card -> card.head().at());
        }
        int hash = name.indexOf('#');
        return library.fact(new FactRef(name.substring(0, hash), name.substring(hash + 1)))
                .map(Fact::at);
    }

    /** Tells which findings in the file concern the target: those in the item, and all errors. */
    public Predicate<Finding> isOwn(Library library) {
        if (!item) {
            return finding -> true;
        }
        Optional<Position> from = place(library);
        Optional<Position> to = places(library).stream()
                .filter(each -> from.isPresent() && each.compareTo(from.get()) > 0)
                .findFirst();
        return finding -> finding.isError()
                || (from.isPresent()
                        && finding.at().line() >= from.get().line()
                        && (to.isEmpty() || finding.at().line() < to.get().line()));
    }

    private List<Position> places(Library library) {
        Stream<Position> cards = library.decks().stream()
                .filter(deck -> deck.file().equals(file))
                .map(Deck::cards)
                .flatMap(List<Card>::stream)
                .map(card -> card.head().at());
        Stream<Position> facts = library.articles().stream()
                .filter(article -> article.file().equals(file))
                .map(Article::facts)
                .flatMap(List<Fact>::stream)
                .map(Fact::at);
        return Stream.concat(cards, facts).sorted().toList();
    }
}
