package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.library.Library;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * New cards that wait for another session because they are easily mixed up with a card that this session introduced.
 */
final class HeldBack {
    private final Confusables confusables;
    private final Set<CardId> held = new HashSet<>();
    private final Set<CardId> released = new HashSet<>();

    HeldBack(Library library) {
        this.confusables = new Confusables(library);
    }

    /** Notes that a card is asked for the first time. New cards that are easily mixed up with it wait from now on. */
    void introduced(Card card, Collection<Card> left) {
        left.stream()
                .filter(other -> !other.id().equals(card.id()) && confusables.alike(card, other))
                .forEach(other -> held.add(other.id()));
    }

    /** Lets a card be asked although it is easily mixed up with an introduced one. */
    void release(Card card) {
        released.add(card.id());
    }

    boolean holds(Card card) {
        return held.contains(card.id()) && !released.contains(card.id());
    }
}
