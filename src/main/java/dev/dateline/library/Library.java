package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.source.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A library as far as it could be read: articles with their facts, decks with their cards, and the findings. Immutable. Every fact
 * that a card names exists, and no succession has a cycle.
 */
public final class Library {
    private final List<Article> articles;
    private final List<Deck> decks;
    private final List<Card> cards;
    private final Names names;
    private final List<Finding> findings;
    private final Map<String, Article> articlesById = new HashMap<>();
    private final Map<String, Deck> decksById = new HashMap<>();
    private final Map<FactRef, Fact> factsByRef = new LinkedHashMap<>();
    private final Map<CardId, Card> cardsById;
    private final Aging aging;
    private volatile @Nullable Map<FactRef, List<Card>> cardsByFact;

    /**
     * Joins articles and decks to a library. Ids come from file names, so they are unique. But an article may occur twice, if a
     * later library has facts on it that the first one lacks.
     */
    public Library(List<Article> articles, List<Deck> decks, Names names, List<Finding> findings) {
        this.articles = List.copyOf(articles);
        this.decks = List.copyOf(decks);
        this.names = names;
        this.findings = List.copyOf(findings);
        for (Article article : articles) {
            articlesById.putIfAbsent(article.id(), article);
            for (Fact fact : article.facts()) {
                factsByRef.put(fact.ref(), fact);
            }
        }
        int count = 0;
        for (Deck deck : decks) {
            count += deck.cards().size();
        }
        List<Card> all = new ArrayList<>(count);
        cardsById = new HashMap<>(count * 2);
        for (Deck deck : decks) {
            decksById.put(deck.id(), deck);
            for (Card card : deck.cards()) {
                all.add(card);
                cardsById.put(card.id(), card);
            }
        }
        this.cards = Collections.unmodifiableList(all);
        this.aging = new Aging(factsByRef);
    }

    /** An empty library. */
    public static Library empty() {
        return new Library(List.of(), List.of(), Names.NONE, List.of());
    }

    /** By id. */
    public List<Article> articles() {
        return articles;
    }

    /** By id. */
    public List<Deck> decks() {
        return decks;
    }

    /** All cards, by deck and as written there. */
    public List<Card> cards() {
        return cards;
    }

    /** All facts, by article and as written there. */
    public List<Fact> facts() {
        return List.copyOf(factsByRef.values());
    }

    /** The other names of persons, places and organisations. */
    public Names names() {
        return names;
    }

    /** The findings while reading, by file and place; for each error, a part of the library is missing. */
    public List<Finding> findings() {
        return findings;
    }

    public Optional<Article> article(String id) {
        return Optional.ofNullable(articlesById.get(id));
    }

    public Optional<Deck> deck(String id) {
        return Optional.ofNullable(decksById.get(id));
    }

    public Optional<Fact> fact(FactRef ref) {
        return Optional.ofNullable(factsByRef.get(ref));
    }

    public Optional<Card> card(CardId id) {
        return Optional.ofNullable(cardsById.get(id));
    }

    /** The cards that rest on a fact, by deck and as written there. */
    public List<Card> cardsOn(FactRef ref) {
        return cardsByFact().getOrDefault(ref, List.of());
    }

    /** Created at first use: a start does not need it. */
    private Map<FactRef, List<Card>> cardsByFact() {
        Map<FactRef, List<Card>> index = cardsByFact;
        if (index == null) {
            index = new HashMap<>(factsByRef.size() * 2);
            for (Card card : cards) {
                for (FactRef ref : new LinkedHashSet<>(card.head().facts())) {
                    index.computeIfAbsent(ref, key -> new ArrayList<>(2)).add(card);
                }
            }
            index.replaceAll((ref, on) -> List.copyOf(on));
            cardsByFact = index;
        }
        return index;
    }

    /** The state of the facts over time. */
    public Aging aging() {
        return aging;
    }
}
