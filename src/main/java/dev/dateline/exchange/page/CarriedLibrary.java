package dev.dateline.exchange.page;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.library.Aging;
import dev.dateline.library.Library;
import dev.dateline.library.compiled.CompiledLibrary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a library that a page needs for its judge. It has the cards of the page, and facts and cards with which
 * their answers may be mixed up. These are in the same decks, articles or successions, or have a common tag. All names
 * are included.
 */
final class CarriedLibrary {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Library library;
    private final Set<CardId> asked = new HashSet<>();
    private final Set<String> decks = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<FactRef> facts = new HashSet<>();
    private final Set<String> tags = new HashSet<>();

    private CarriedLibrary(Export export) {
        this.library = export.library();
        for (ExportDeck deck : export.decks()) {
            decks.add(deck.deck().id());
            articles.addAll(deck.deck().articles());
            for (ExportCard card : deck.cards()) {
                add(card.card());
            }
        }
        Aging aging = library.aging();
        for (FactRef ref : List.copyOf(facts)) {
            aging.predecessors(ref).forEach(fact -> facts.add(fact.ref()));
            aging.since(ref, LAST_DAY).forEach(fact -> facts.add(fact.ref()));
            aging.corrections(ref).forEach(fact -> facts.add(fact.ref()));
        }
    }

    private void add(Card card) {
        asked.add(card.id());
        tags.addAll(card.head().tags());
        for (FactRef ref : card.head().facts()) {
            facts.add(ref);
            articles.add(ref.article());
            library.fact(ref).ifPresent(fact -> tags.addAll(fact.tags()));
        }
    }

    /** Whether the page needs the judge, because a card is typed. */
    static boolean isNeeded(Export export) {
        return export.cards().stream()
                .map(card -> card.card().answer())
                .anyMatch(answer -> answer instanceof Answer.Written || answer instanceof Answer.Cloze);
    }

    /** The library as bytes for the page's program. */
    static byte[] of(Export export) {
        CarriedLibrary carried = new CarriedLibrary(export);
        return CompiledLibrary.withoutNotes(carried.cut());
    }

    private Library cut() {
        List<Article> kept = library.articles().stream()
                .map(article -> article.with(
                        article.facts().stream().filter(this::isRelated).toList()))
                .filter(article -> !article.facts().isEmpty())
                .toList();
        List<Deck> related = library.decks().stream()
                .map(deck ->
                        deck.with(deck.cards().stream().filter(this::isRelated).toList()))
                .filter(deck -> !deck.cards().isEmpty())
                .toList();
        return new Library(kept, related, library.names(), List.of());
    }

    private boolean isRelated(Fact fact) {
        return articles.contains(fact.ref().article()) || facts.contains(fact.ref()) || sharesTag(fact.tags());
    }

    private boolean isRelated(Card card) {
        return asked.contains(card.id())
                || decks.contains(card.id().deck())
                || sharesTag(card.head().tags())
                || card.head().facts().stream().anyMatch(facts::contains);
    }

    private boolean sharesTag(Set<String> others) {
        return others.stream().anyMatch(tags::contains);
    }
}
