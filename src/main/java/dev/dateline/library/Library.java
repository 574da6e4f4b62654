package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.source.Finding;
import dev.dateline.source.Lazy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A library as far as it could be read: articles with their facts, decks with their cards, and the findings. Immutable.
 * Every fact that a card names exists, and no succession has a cycle.
 */
public final class Library {
    private final List<Article> articles;
    private final List<Deck> decks;
    private final Names names;
    private final List<Finding> findings;
    /** It is not needed if the library is replaced at once. */
    private final Lazy<Index> index = new Lazy<>(() -> new Index(articles(), decks()));

    /**
     * A library of these articles and decks. Ids come from file names. Only an article may occur twice, if a later
     * library has further facts on it.
     */
    public Library(List<Article> articles, List<Deck> decks, Names names, List<Finding> findings) {
        this.articles = List.copyOf(articles);
        this.decks = List.copyOf(decks);
        this.names = names;
        this.findings = List.copyOf(findings);
    }

    /** Finds things by their id. */
    private static final class Index {
        final Map<String, Article> articles = new HashMap<>();
        final Map<String, Deck> decks = new HashMap<>();
        final Map<FactRef, Fact> facts = new LinkedHashMap<>();
        final Map<FactRef, Article> articlesByFact = new HashMap<>();
        final List<Card> cards = new ArrayList<>();
        final Map<CardId, Card> cardsById = new HashMap<>();
        final Aging aging;
        /** The cards on each fact. They are not needed at the start. */
        final Lazy<Map<FactRef, List<Card>>> cardsByFact = new Lazy<>(this::allByFact);

        Index(List<Article> allArticles, List<Deck> allDecks) {
            for (Article article : allArticles) {
                articles.putIfAbsent(article.id(), article);
                for (Fact fact : article.facts()) {
                    facts.put(fact.ref(), fact);
                    articlesByFact.put(fact.ref(), article);
                }
            }
            for (Deck deck : allDecks) {
                decks.put(deck.id(), deck);
                cards.addAll(deck.cards());
                deck.cards().forEach(card -> cardsById.put(card.id(), card));
            }
            aging = new Aging(facts);
        }

        private Map<FactRef, List<Card>> allByFact() {
            Map<FactRef, List<Card>> known = new HashMap<>(facts.size() * 2);
            for (Card card : cards) {
                for (FactRef ref : new LinkedHashSet<>(card.head().facts())) {
                    known.computeIfAbsent(ref, key -> new ArrayList<>(2)).add(card);
                }
            }
            known.replaceAll((ref, on) -> List.copyOf(on));
            return known;
        }
    }

    /** The articles by id. */
    public List<Article> articles() {
        return articles;
    }

    /** The decks by id. */
    public List<Deck> decks() {
        return decks;
    }

    /** All cards, by deck and in file order. */
    public List<Card> cards() {
        return Collections.unmodifiableList(index.get().cards);
    }

    /** All facts, by article and in file order. */
    public List<Fact> facts() {
        return List.copyOf(index.get().facts.values());
    }

    /** The other names of persons, places and organisations. */
    public Names names() {
        return names;
    }

    /** The findings by file and place. For each error, a part of the library is missing. */
    public List<Finding> findings() {
        return findings;
    }

    public Optional<Article> article(String id) {
        return Optional.ofNullable(index.get().articles.get(id));
    }

    public Optional<Deck> deck(String id) {
        return Optional.ofNullable(index.get().decks.get(id));
    }

    /** A deck's title; its id if there is no such deck. */
    public String title(String deck) {
        return deck(deck).map(Deck::title).orElse(deck);
    }

    public Optional<Fact> fact(FactRef ref) {
        return Optional.ofNullable(index.get().facts.get(ref));
    }

    /** The article with a fact. Another library may have further facts in an article with the same id. */
    public Optional<Article> article(FactRef fact) {
        return Optional.ofNullable(index.get().articlesByFact.get(fact));
    }

    public Optional<Source> source(FactRef ref) {
        return fact(ref).flatMap(fact -> article(ref).map(article -> new Source(article, fact)));
    }

    /** The facts of a card with their articles, in its order. */
    public List<Source> sources(Card card) {
        return card.head().facts().stream().flatMap(ref -> source(ref).stream()).toList();
    }

    public Optional<Card> card(CardId id) {
        return Optional.ofNullable(index.get().cardsById.get(id));
    }

    /** The cards on a fact, by deck and in file order. */
    public List<Card> cardsOn(FactRef ref) {
        return index.get().cardsByFact.get().getOrDefault(ref, List.of());
    }

    /**
     * The day up to which news was looked for: the latest {@code reviewed} of a card's deck, its sheets and the sheets
     * of later facts.
     */
    public Optional<PartialDate> reviewed(Card card, List<Fact> since) {
        Stream<FactRef> facts =
                Stream.concat(card.head().facts().stream(), since.stream().map(Fact::ref));
        Stream<PartialDate> ofSheets = facts.flatMap(ref -> article(ref).flatMap(Article::reviewed).stream());
        Stream<PartialDate> ofDeck = deck(card.id().deck()).flatMap(Deck::reviewed).stream();
        return Stream.concat(ofDeck, ofSheets).max(Comparator.comparing(PartialDate::lastDay));
    }

    /** The state of the facts over time. */
    public Aging aging() {
        return index.get().aging;
    }
}
