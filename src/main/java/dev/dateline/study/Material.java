package dev.dateline.study;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.library.Aging;
import dev.dateline.library.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a library that a session needs: facts with their articles and ages, and decks. */
public final class Material {
    private static final PartialDate TIMELESS = PartialDate.ofYear(1);

    private final Library library;
    private final Map<String, PartialDate> news = new HashMap<>();

    public Material(Library library) {
        this.library = library;
    }

    public Aging aging() {
        return library.aging();
    }

    public Optional<Source> source(FactRef ref) {
        return library.fact(ref).flatMap(fact -> library.article(ref).map(article -> new Source(article, fact)));
    }

    /** The cards on a fact, by deck and in file order. */
    List<Card> cardsOn(FactRef fact) {
        return library.cardsOn(fact);
    }

    /** The facts of a card, in its order. Unknown references are skipped. */
    public List<Source> sources(Card card) {
        List<Source> found = new ArrayList<>(card.head().facts().size());
        for (FactRef fact : card.head().facts()) {
            source(fact).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    public List<Card> cards() {
        return library.cards();
    }

    /** The cards of a deck as written; none for an unknown deck. */
    List<Card> cards(String deck) {
        return library.deck(deck).map(Deck::cards).orElse(List.of());
    }

    /**
     * The day up to which news was looked for: the latest {@code reviewed} of the card's deck, its sheets and the sheets of later
     * facts.
     */
    Optional<PartialDate> reviewed(Card card, List<Fact> since) {
        List<PartialDate> days = new ArrayList<>();
        library.deck(card.id().deck()).flatMap(Deck::reviewed).ifPresent(days::add);
        List<FactRef> facts = new ArrayList<>(card.head().facts());
        since.forEach(fact -> facts.add(fact.ref()));
        for (FactRef ref : facts) {
            source(ref).flatMap(found -> found.article().reviewed()).ifPresent(days::add);
        }
        return days.stream().max(Comparator.comparing(PartialDate::lastDay));
    }

    /** When the newest article of a deck was published; the earliest date if it has none. */
    PartialDate news(String deck) {
        return news.computeIfAbsent(deck, id -> newest(id).orElse(TIMELESS));
    }

    private Optional<PartialDate> newest(String deck) {
        List<String> ids = library.deck(deck).map(Deck::articles).orElse(List.of());
        return library.articles().stream()
                .filter(article -> ids.contains(article.id()))
                .map(Article::published)
                .max(Comparator.naturalOrder());
    }

    /** The card with this id; it need not be in the session. */
    public Optional<Card> card(CardId id) {
        return library.card(id);
    }

    /** A deck's title; its id for an unknown deck. */
    public String title(String deck) {
        return library.deck(deck).map(Deck::title).orElse(deck);
    }
}
