package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.MixedUp;
import dev.dateline.journal.Mixup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pairs of things that a learner mixes up. Both directions of a mix-up count for one pair.
 *
 * @param pairs the pairs, the most frequent first; among equals the latest
 */
public record Confusions(List<Pair> pairs) {
    /**
     * One of two things that are mixed up.
     *
     * @param fact the fact with this value, as {@code article#fact}; empty if only a card is known
     * @param answer the usual spelling
     */
    public record Side(Optional<CardId> card, Optional<String> fact, String answer) {
        private String key() {
            return card.map(CardId::toString).or(() -> fact).orElse(answer);
        }

        private boolean isCalled(String name) {
            return name.equals(answer)
                    || fact.filter(ref -> ref.equals(name) || ref.endsWith("#" + name))
                            .isPresent()
                    || card.filter(id -> id.toString().equals(name) || id.card().equals(name))
                            .isPresent();
        }
    }

    /**
     * Two things that were mixed up.
     *
     * @param times the number of mix-ups in both directions, without those right after the facts were read
     */
    public record Pair(Side one, Side other, int times, Instant last) {
        boolean holds(CardId card) {
            return one.card.filter(card::equals).isPresent()
                    || other.card.filter(card::equals).isPresent();
        }

        private Pair with(Pair again) {
            return new Pair(one, other, times + again.times, again.last.isAfter(last) ? again.last : last);
        }
    }

    /**
     * Counts the mix-ups by pair.
     *
     * @param mixups mix-ups; those on missing cards are left out
     */
    public static Confusions of(Collection<MixedUp> mixups, Collection<Card> cards) {
        Map<CardId, Card> byId = new LinkedHashMap<>();
        cards.forEach(card -> byId.put(card.id(), card));
        Map<Set<String>, Pair> pairs = new LinkedHashMap<>();
        for (MixedUp mixup : mixups) {
            Card asked = byId.get(mixup.card());
            if (asked != null) {
                Side one = new Side(
                        Optional.of(asked.id()),
                        asked.head().facts().stream().findFirst().map(Object::toString),
                        asked.answer().shown());
                Side other = other(mixup.mixup(), byId);
                pairs.merge(
                        Set.of(one.key(), other.key() + (one.key().equals(other.key()) ? " " : "")),
                        new Pair(one, other, mixup.afterReading() ? 0 : 1, mixup.at()),
                        Pair::with);
            }
        }
        List<Pair> sorted = new ArrayList<>(pairs.values());
        sorted.sort(Comparator.comparingInt(Pair::times)
                .reversed()
                .thenComparing(Comparator.comparing(Pair::last).reversed()));
        return new Confusions(List.copyOf(sorted));
    }

    private static Side other(Mixup mixup, Map<CardId, Card> cards) {
        Optional<CardId> card = mixup.card().filter(cards::containsKey);
        return new Side(card, mixup.fact().map(Object::toString), mixup.given());
    }

    /**
     * Whether a card was mixed up with something of this name: a card, fact or answer. An empty name matches anything.
     */
    public boolean involve(CardId card, String name) {
        return pairs.stream()
                .anyMatch(pair ->
                        pair.holds(card) && (name.isEmpty() || pair.one.isCalled(name) || pair.other.isCalled(name)));
    }

    /**
     * The cards in a new order: the cards of a pair next to each other, the most frequent pair first. The other cards
     * follow in their order.
     */
    public List<Card> sideBySide(List<Card> cards) {
        Map<CardId, Card> left = new LinkedHashMap<>();
        cards.forEach(card -> left.put(card.id(), card));
        List<Card> order = new ArrayList<>(cards.size());
        for (Pair pair : pairs) {
            place(pair, left, order);
        }
        order.addAll(left.values());
        return order;
    }

    /** Places both cards of a pair, then those that are mixed up with them. */
    private void place(Pair first, Map<CardId, Card> left, List<Card> order) {
        List<Pair> open = new ArrayList<>(List.of(first));
        Set<Pair> seen = new HashSet<>(open);
        for (int i = 0; i < open.size(); i++) {
            for (Side side : List.of(open.get(i).one, open.get(i).other)) {
                Optional<Card> card = side.card.map(left::remove);
                if (card.isPresent()) {
                    order.add(card.get());
                    pairs.stream()
                            .filter(pair -> pair.holds(card.get().id()) && seen.add(pair))
                            .forEach(open::add);
                }
            }
        }
    }
}
