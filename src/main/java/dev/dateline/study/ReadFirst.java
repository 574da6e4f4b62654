package dev.dateline.study;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
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
 * Offers the facts behind a session's new cards of an article, before the first of them and once for each article. Other cards come
 * between the facts and their questions, if there are any.
 */
final class ReadFirst {
    private static final int MOST_FACTS = 6;

    /** How many other cards come between a digest and its first card. */
    private static final int OTHERS = 2;

    private final Material material;
    private final CardQueue queue;
    private final Limits limits;
    private final HeldBack heldBack;
    private final Set<String> offered = new HashSet<>();
    private final Set<FactRef> waiting = new HashSet<>();
    private int others;
    private Optional<Digest> last = Optional.empty();

    ReadFirst(Material material, CardQueue queue, Limits limits, HeldBack heldBack) {
        this.material = material;
        this.queue = queue;
        this.limits = limits;
        this.heldBack = heldBack;
    }

    /** The digest before a card, if it is new and its article was not offered yet. */
    Optional<Digest> before(Card next, LocalDate today) {
        if (!queue.place(next).equals(Optional.of(CardQueue.Place.FRESH))) {
            return Optional.empty();
        }
        return article(next).filter(it -> offered.add(it.id())).map(it -> digest(it, today));
    }

    /** Whether a card would open another article while one that was read a moment ago waits. */
    boolean opensAnother(Card next) {
        return !waiting.isEmpty()
                && queue.place(next).equals(Optional.of(CardQueue.Place.FRESH))
                && article(next).filter(it -> !offered.contains(it.id())).isPresent();
    }

    private Optional<Article> article(Card card) {
        return material.sources(card).stream().map(Source::article).findFirst();
    }

    private Digest digest(Article article, LocalDate today) {
        Set<FactRef> chosen = new LinkedHashSet<>();
        int cards = 0;
        for (Card card : queue.in(CardQueue.Place.FRESH)) {
            if (!heldBack.holds(card) && cards++ < limits.newLeft()) {
                for (FactRef fact : card.head().facts()) {
                    if (fact.article().equals(article.id()) && chosen.size() < MOST_FACTS) {
                        chosen.add(fact);
                    }
                }
            }
        }
        List<Digest.Entry> facts = new ArrayList<>();
        for (Fact fact : article.facts()) {
            if (chosen.contains(fact.ref())) {
                List<Fact> since = material.aging().since(fact.ref(), today).stream()
                        .filter(later -> !chosen.contains(later.ref()))
                        .toList();
                facts.add(new Digest.Entry(fact, since));
            }
        }
        return new Digest(article, facts);
    }

    /** The learner has read it. Its cards come later, in another order than the facts. Returns its new cards. */
    List<Card> read(Digest digest, RandomGenerator random) {
        last = Optional.of(digest);
        others = 0;
        waiting.clear();
        digest.facts().forEach(entry -> waiting.add(entry.fact().ref()));
        List<Card> cards =
                queue.in(CardQueue.Place.FRESH).stream().filter(this::waits).toList();
        List<Card> order = new ArrayList<>(cards);
        Collections.shuffle(order, new Random(random.nextLong()));
        if (order.equals(cards)) {
            Collections.rotate(order, 1);
        }
        queue.reorder(order);
        return cards;
    }

    Optional<Digest> last() {
        return last;
    }

    /** A question is put to the learner. */
    void shown() {
        if (++others >= OTHERS) {
            waiting.clear();
        }
    }

    /** Whether the answer of a card was just read. */
    boolean waits(Card card) {
        return card.head().facts().stream().anyMatch(waiting::contains);
    }

    /** Nothing else is left to ask, so the cards of the digest need not wait. Returns whether any waited. */
    boolean giveUp() {
        boolean waited = !waiting.isEmpty();
        waiting.clear();
        return waited;
    }
}
