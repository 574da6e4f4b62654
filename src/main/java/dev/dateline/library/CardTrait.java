package dev.dateline.library;

import dev.dateline.deck.Card;

/** The traits of a card that depend on the learner and the time. The library itself does not know them. */
public interface CardTrait {
    /** A state for {@code is:} in a query. */
    enum Is {
        /** The card was answered before, and is due. */
        DUE,
        /** The card was never answered. */
        NEW,
        /** The card is a leech: it was forgotten so often that its question should be checked. */
        LEECH,
        /** The card is on a fact that is outdated or due for review. */
        STALE,
        SUSPENDED,
        FLAGGED
    }

    boolean is(Card card, Is state);

    /**
     * Whether the card was mixed up with another one, in either direction.
     *
     * @param with a card, fact or answer; empty for anything
     */
    boolean confused(Card card, String with);
}
