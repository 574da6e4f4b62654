package dev.dateline.study;

import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The cards that a session still has to ask, in three queues. Each card has a rank, which it keeps when it leaves its
 * queue, so that it can be put back.
 */
final class CardQueue {
    enum Place {
        /** Due cards, or all cards if they are asked in a given order. */
        PASS,
        /** New cards. They are asked after the due cards. */
        FRESH,
        /** Cards in learning steps, which come back after minutes. */
        STEPS
    }

    private final Map<Place, NavigableMap<Integer, Card>> lines = new EnumMap<>(Place.class);
    private final Map<CardId, Integer> ranks = new HashMap<>();
    private final Map<CardId, Card> cards = new HashMap<>();
    private int last;
    private int first;

    CardQueue() {
        for (Place place : Place.values()) {
            lines.put(place, new TreeMap<>());
        }
    }

    /** Adds a card to the session, at the end of a queue. */
    void add(Card card, Place place) {
        ranks.put(card.id(), last++);
        cards.put(card.id(), card);
        put(card, place);
    }

    /** Whether the card belongs to the session; it may be done already. */
    boolean knows(Card card) {
        return ranks.containsKey(card.id());
    }

    /** The card with this id; empty if it is not in this queue. */
    Optional<Card> in(Place place, CardId id) {
        return Optional.ofNullable(ranks.get(id)).map(line(place)::get);
    }

    /** Puts a card into a queue at its rank, and out of any other queue. */
    void put(Card card, Place place) {
        remove(card);
        line(place).put(rank(card), cards.getOrDefault(card.id(), card));
    }

    /** Replaces a card by another with the same id. */
    void change(CardId id, UnaryOperator<Card> change) {
        Card old = cards.get(id);
        if (old != null) {
            Card fresh = change.apply(old);
            cards.put(id, fresh);
            lines.values().forEach(line -> line.replace(rank(old), fresh));
        }
    }

    void remove(Card card) {
        lines.values().forEach(line -> line.remove(rank(card)));
    }

    /** The queue in which a card waits; empty if it is done. */
    Optional<Place> place(Card card) {
        int rank = rank(card);
        return Stream.of(Place.values())
                .filter(place -> line(place).containsKey(rank))
                .findFirst();
    }

    /** Moves the first new card on a fact to the front of the new cards, and returns it. */
    Optional<Card> introduceNext(FactRef fact) {
        NavigableMap<Integer, Card> fresh = line(Place.FRESH);
        for (Card card : fresh.values()) {
            if (card.head().facts().contains(fact)) {
                fresh.remove(rank(card));
                ranks.put(card.id(), --first);
                fresh.put(first, card);
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    /** Reorders some new cards among themselves. */
    void reorder(List<Card> order) {
        NavigableMap<Integer, Card> fresh = line(Place.FRESH);
        List<Integer> places = order.stream().map(this::rank).sorted().toList();
        order.forEach(card -> fresh.remove(rank(card)));
        for (int i = 0; i < places.size(); i++) {
            Card card = order.get(i);
            ranks.put(card.id(), places.get(i));
            fresh.put(places.get(i), card);
        }
    }

    /** The cards of a queue, in its order. */
    Collection<Card> in(Place place) {
        return line(place).values();
    }

    List<Card> all() {
        return lines.values().stream().flatMap(line -> line.values().stream()).toList();
    }

    private NavigableMap<Integer, Card> line(Place place) {
        return Objects.requireNonNull(lines.get(place));
    }

    private int rank(Card card) {
        Integer rank = ranks.get(card.id());
        if (rank == null) {
            throw new IllegalStateException(card.id() + " is not in this session");
        }
        return rank;
    }
}
