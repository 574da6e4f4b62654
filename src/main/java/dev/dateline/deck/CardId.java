package dev.dateline.deck;

/**
 * The id of a card: {@code deck/card}. Both parts are slugs. A card's history belongs to its id, so its text may be
 * edited.
 */
public record CardId(String deck, String card) implements Comparable<CardId> {
    /**
     * Reads {@code deck/card}.
     *
     * @throws IllegalArgumentException if the text has no slash
     */
    public static CardId of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("the card name \"" + text + "\" has no slash");
        }
        return new CardId(text.substring(0, slash), text.substring(slash + 1));
    }

    // Written by hand, because Java's own methods for records cost milliseconds at the first use.
    @Override
    public boolean equals(Object other) {
        return other instanceof CardId that && card.equals(that.card) && deck.equals(that.deck);
    }

    /** Mixes the bits, because a factor of 31 gives {@code d-1/c23} and {@code d-2/c13} the same number. */
    @Override
    public int hashCode() {
        return 0x9E3779B1 * deck.hashCode() + card.hashCode();
    }

    /** The id as it is written in queries, reports and the protocol: {@code deck/card}. */
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
