package dev.dateline.library;

import dev.dateline.deck.Card;

/** What can be asked about a card that the library does not know by itself: how the learner and the present stand to it. */
public interface CardTrait {
    /** A state that a query asks for with {@code is:}. */
    enum Is {
        /** Answered before, and its time has come. */
        DUE,
        /** Never answered. */
        NEW,
        /** Forgotten so often that its question deserves a look. */
        LEECH,
        /** On a fact that is outdated or due for review. */
        STALE,
        SUSPENDED,
        FLAGGED
    }

    boolean is(Card card, Is state);

    /** Whether the card and another were mixed up, either way round; the other by its card, fact or answer. An empty name: any. */
    boolean confused(Card card, String with);
}
