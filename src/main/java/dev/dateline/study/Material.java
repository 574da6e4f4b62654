package dev.dateline.study;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.library.Aging;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a library that a session needs: facts with their articles and ages, and decks. */
public final class Material {
    private static final PartialDate TIMELESS = PartialDate.ofYear(1);

    private final Map<FactRef, Source> sources = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, PartialDate> news = new HashMap<>();
    private final Collection<Deck> decks;
    private final Aging aging;

    public Material(Collection<Article> articles, Collection<Deck> decks) {
        this(
                articles,
                decks,
                new Aging(articles.stream()
                        .map(Article::facts)
                        .flatMap(List::stream)
                        .toList()));
    }

    /**
     * The material of these sheets and decks.
     *
     * @param aging the ages of the facts of these articles
     */
    public Material(Collection<Article> articles, Collection<Deck> decks, Aging aging) {
        for (Article article : articles) {
            for (Fact fact : article.facts()) {
                sources.put(fact.ref(), new Source(article, fact));
            }
        }
        this.decks = List.copyOf(decks);
        for (Deck deck : decks) {
            titles.put(deck.id(), deck.title());
            newest(deck, articles).ifPresent(date -> news.put(deck.id(), date));
        }
        this.aging = aging;
    }

    private static Optional<PartialDate> newest(Deck deck, Collection<Article> articles) {
        Optional<PartialDate> newest = Optional.empty();
        for (Article article : articles) {
            if (deck.articles().contains(article.id())
                    && (newest.isEmpty() || article.published().compareTo(newest.get()) > 0)) {
                newest = Optional.of(article.published());
            }
        }
        return newest;
    }

    public Aging aging() {
        return aging;
    }

    public Optional<Source> source(FactRef fact) {
        return Optional.ofNullable(sources.get(fact));
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
        List<Card> all = new ArrayList<>();
        decks.forEach(deck -> all.addAll(deck.cards()));
        return all;
    }

    /** The cards of a deck as written; none for an unknown deck. */
    List<Card> cards(String deck) {
        return deck(deck).map(Deck::cards).orElse(List.of());
    }

    private Optional<Deck> deck(String id) {
        return decks.stream().filter(deck -> deck.id().equals(id)).findFirst();
    }

    /**
     * The day up to which news was looked for: the latest {@code reviewed} of the card's deck, its sheets and the sheets of later
     * facts.
     */
    Optional<PartialDate> reviewed(Card card, List<Fact> since) {
        List<PartialDate> days = new ArrayList<>();
        deck(card.id().deck()).flatMap(Deck::reviewed).ifPresent(days::add);
        List<FactRef> facts = new ArrayList<>(card.head().facts());
        since.forEach(fact -> facts.add(fact.ref()));
        for (FactRef ref : facts) {
            source(ref).flatMap(found -> found.article().reviewed()).ifPresent(days::add);
        }
        return days.stream().max(Comparator.comparing(PartialDate::lastDay));
    }

    /** When the newest article of a deck was published; the earliest date if it has none. */
    PartialDate news(String deck) {
        return news.getOrDefault(deck, TIMELESS);
    }

    /** The card with this id; it need not be in the session. */
    public Optional<Card> card(CardId id) {
        return cards(id.deck()).stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** A deck's title; its id for an unknown deck. */
    public String title(String deck) {
        return titles.getOrDefault(deck, deck);
    }
}
