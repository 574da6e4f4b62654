package dev.dateline.deck;

/**
 * The identity of a card, written {@code deck/card}; both are slugs. A card's history hangs on it, so its text may be edited
 * freely.
 */
public record CardId(String deck, String card) implements Comparable<CardId> {
    /** As it is written in queries, reports and the protocol: {@code deck/card}. */
    @Override
    public String toString() {
        return deck + "/" + card;
    }

    @Override
    public int compareTo(CardId other) {
        int byDeck = deck.compareTo(other.deck);
        return byDeck != 0 ? byDeck : card.compareTo(other.card);
    }
}
