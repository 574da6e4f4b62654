package dev.dateline.library;

import dev.dateline.deck.Card;

/** The traits of a card that the library does not know: those that depend on the learner and the time. */
public interface CardTrait {
    /** A state for {@code is:} in a query. */
    enum Is {
        /** Answered before, and due. */
        DUE,
        /** Never answered. */
        NEW,
        /** A leech: forgotten so often that its question should be checked. */
        LEECH,
        /** On a fact that is outdated or due for review. */
        STALE,
        SUSPENDED,
        FLAGGED
    }

    boolean is(Card card, Is state);

    /**
     * Whether the card and another were mixed up, in either direction. A name is a card, fact or answer of a mix-up; an empty name
     * means any.
     */
    boolean confused(Card card, String with);
}
