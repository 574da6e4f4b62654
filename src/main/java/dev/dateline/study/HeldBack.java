package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** New cards that wait for another session, because this session introduced one that is easily mixed up with them. */
final class HeldBack {
    private final Confusables confusables;
    private final Set<CardId> held = new HashSet<>();
    private final Set<CardId> released = new HashSet<>();

    HeldBack(Material material) {
        this.confusables = new Confusables(material);
    }

    /** A card is asked for the first time. Similar new cards now wait. */
    void introduced(Card card, Collection<Card> left) {
        for (Card other : left) {
            if (!other.id().equals(card.id()) && confusables.alike(card, other)) {
                held.add(other.id());
            }
        }
    }

    /** The next card may be on the later value, although the two are similar. */
    void release(Card card) {
        released.add(card.id());
    }

    boolean holds(Card card) {
        return held.contains(card.id()) && !released.contains(card.id());
    }
}
