package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import java.util.HashSet;
import java.util.Set;

/**
 * How many more cards may be asked, and how many of them may be new. A card that is asked again does not count again.
 */
final class Limits {
    private final int cards;
    private final int newCards;
    private final Set<CardId> asked = new HashSet<>();
    private final Set<CardId> introduced = new HashSet<>();

    Limits(int cards, int newCards) {
        this.cards = cards;
        this.newCards = newCards;
    }

    boolean allow(Card card, boolean isNew) {
        if (!asked.contains(card.id()) && asked.size() >= cards) {
            return false;
        }
        return !isNew || introduced.contains(card.id()) || introduced.size() < newCards;
    }

    /** How many more new cards may be asked. */
    int newLeft() {
        return Math.max(0, Math.min(newCards - introduced.size(), cards - asked.size()));
    }

    void count(Card card, boolean isNew) {
        asked.add(card.id());
        if (isNew) {
            introduced.add(card.id());
        }
    }

    /** How many different cards were asked so far. */
    int asked() {
        return asked.size();
    }

    /** How many different cards there will be in all, if these cards are left. */
    int total(int newLeft, int othersLeft) {
        int fresh = Math.min(newLeft, Math.max(0, newCards - introduced.size()));
        return Math.min(cards, asked.size() + fresh + othersLeft);
    }

    boolean counted(Card card) {
        return asked.contains(card.id());
    }
}
