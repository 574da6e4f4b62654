package dev.dateline.study;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.library.Library;
import dev.dateline.library.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Offers the facts behind a session's new cards before these cards are asked, one page for an article. Facts that do
 * not fit on the page get a page before their own cards. Other cards are asked between the page and its cards, if there
 * are any.
 */
final class ReadFirst {
    private static final int MOST_FACTS = 6;

    /** How many other cards are asked between a digest and its first card. */
    private static final int OTHERS = 2;

    private final Library library;
    private final CardQueue queue;
    private final Limits limits;
    private final HeldBack heldBack;
    private final Set<FactRef> offered = new HashSet<>();
    private final Set<FactRef> waiting = new HashSet<>();

    /** New cards whose facts were read. */
    private final Set<CardId> read = new LinkedHashSet<>();

    private final List<Digest> digests = new ArrayList<>();
    private int others;

    ReadFirst(Library library, CardQueue queue, Limits limits, HeldBack heldBack) {
        this.library = library;
        this.queue = queue;
        this.limits = limits;
        this.heldBack = heldBack;
    }

    /** The digest to read before a card; empty if the card is not new or all of its facts were offered already. */
    Optional<Digest> before(Card next, LocalDate today) {
        List<Source> facts = unread(next);
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(digest(next, facts.get(0).article(), today));
    }

    /**
     * The facts of a new card that were not offered yet. Only facts of one article are returned, the first that has
     * any.
     */
    private List<Source> unread(Card card) {
        if (!isNew(card)) {
            return List.of();
        }
        List<Source> facts = library.sources(card).stream()
                .filter(source -> !offered.contains(source.fact().ref()) && !isQuestion(source.fact(), card))
                .toList();
        return facts.stream()
                .filter(source ->
                        source.article().id().equals(facts.get(0).article().id()))
                .toList();
    }

    /** Whether the fact only repeats the question with its answer. The command {@code add} writes such facts. */
    private static boolean isQuestion(Fact fact, Card card) {
        return !card.ask().isEmpty() && fact.says().startsWith(card.ask());
    }

    private boolean isNew(Card card) {
        return queue.place(card).equals(Optional.of(CardQueue.Place.FRESH));
    }

    private Digest digest(Card next, Article article, LocalDate today) {
        Set<FactRef> chosen = new LinkedHashSet<>();
        unread(next).forEach(source -> chosen.add(source.fact().ref()));
        int cards = 1;
        for (Card card : queue.in(CardQueue.Place.FRESH)) {
            List<Source> facts = card.id().equals(next.id()) || heldBack.holds(card) ? List.of() : unread(card);
            if (!facts.isEmpty() && facts.get(0).article().id().equals(article.id()) && cards++ < limits.newLeft()) {
                for (Source source : facts) {
                    if (chosen.size() < MOST_FACTS) {
                        chosen.add(source.fact().ref());
                    }
                }
            }
        }
        offered.addAll(chosen);
        List<Digest.Entry> facts = new ArrayList<>();
        for (Fact fact : article.facts()) {
            if (chosen.contains(fact.ref())) {
                List<Fact> since = library.aging().since(fact.ref(), today).stream()
                        .filter(later -> !chosen.contains(later.ref()))
                        .toList();
                facts.add(new Digest.Entry(fact, since));
            }
        }
        return new Digest(article, facts);
    }

    /**
     * Notes that the learner has read the digest. Its new cards come later, in another order than the facts.
     *
     * @return these cards
     */
    List<Card> read(Digest digest, RandomGenerator random) {
        digests.add(digest);
        others = 0;
        waiting.clear();
        digest.facts().forEach(entry -> waiting.add(entry.fact().ref()));
        List<Card> cards = queue.in(CardQueue.Place.FRESH).stream()
                .filter(card -> isJustRead(card) && unread(card).isEmpty())
                .toList();
        List<Card> order = new ArrayList<>(cards);
        Collections.shuffle(order, new Random(random.nextLong()));
        if (ids(order).equals(ids(cards))) {
            Collections.rotate(order, 1);
        }
        queue.reorder(order);
        read.addAll(ids(order));
        return cards;
    }

    private static List<CardId> ids(List<Card> cards) {
        return cards.stream().map(Card::id).toList();
    }

    /** The digest with a fact of the card, else the last digest that was read. */
    Optional<Digest> again(Optional<Card> card) {
        List<FactRef> facts = card.map(it -> it.head().facts()).orElse(List.of());
        Optional<Digest> own = digests.stream()
                .filter(digest -> digest.facts().stream()
                        .anyMatch(entry -> facts.contains(entry.fact().ref())))
                .reduce((one, later) -> later);
        return own.or(() -> digests.stream().reduce((one, later) -> later));
    }

    /** Notes that a question is put to the learner. */
    void shown() {
        if (++others >= OTHERS) {
            waiting.clear();
        }
    }

    /**
     * Whether a card must wait. It waits if its answer was just read. While cards of the last page wait, a card also
     * waits if it needs another page or would take the place of these cards.
     */
    boolean waits(Card card) {
        return isJustRead(card) || (!waiting.isEmpty() && (!unread(card).isEmpty() || takesAPlace(card)));
    }

    private boolean takesAPlace(Card card) {
        return isNew(card) && ready().stream().filter(this::isJustRead).count() >= limits.newLeft();
    }

    private boolean isJustRead(Card card) {
        return card.head().facts().stream().anyMatch(waiting::contains);
    }

    /** The new cards whose facts were read. They come before cards whose facts are still to read. */
    List<Card> ready() {
        read.removeIf(id -> queue.in(CardQueue.Place.FRESH, id).isEmpty());
        return read.stream()
                .flatMap(id -> queue.in(CardQueue.Place.FRESH, id).stream())
                .toList();
    }

    /**
     * Stops the waiting of the digest's cards, because nothing else is left to ask.
     *
     * @return whether any card waited
     */
    boolean giveUp() {
        boolean waited = !waiting.isEmpty();
        waiting.clear();
        return waited;
    }
}
