package dev.dateline.study;

import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Keeps cards apart that spoil or blur each other: no two on one fact in a row, no new one after another card that gives its
 * answer away, none beside a fresh one that is easily mixed up with it. Says how much is wrong with asking a card now; what
 * cannot be avoided is asked all the same.
 */
final class Spacing {
    /** The answer was read a moment ago. */
    static final int TOLD = 1;
    /** Easily mixed up with a card that is just being learnt. */
    static final int BLURRED = 2;
    /** On the fact of the card before. */
    static final int SIBLING = 4;
    /** Never answered, and its answer was read on one of the last cards: an answer to it would say nothing of what is known. */
    static final int SPOILED = 8;

    /** How many cards are shortly before. */
    private static final int MEMORY = 4;

    /** So many cards after one that showed its answer a new card may be asked again. */
    private static final int FORGOTTEN = 10;

    private final Confusables confusables;
    private final SpoilerCheck spoilers;
    private final List<Card> asked = new ArrayList<>();
    private final List<Card> shown = new ArrayList<>();

    /** @param today the learner's date */
    Spacing(Material material, LocalDate today) {
        this.confusables = new Confusables(material);
        this.spoilers = new SpoilerCheck(material, today);
    }

    /** A question is put to the learner, whatever becomes of it. */
    void shown(Card card) {
        if (shown.isEmpty() || !shown.get(shown.size() - 1).id().equals(card.id())) {
            shown.add(card);
        }
    }

    void asked(Card card) {
        asked.add(card);
    }

    /** The last card counts as not asked after all; what it showed was seen. */
    void takeBack() {
        asked.remove(asked.size() - 1);
    }

    /**
     * What is wrong with asking a card now, the sum of the above; 0 is nothing.
     *
     * @param fresh cards that are in the steps of learning; nothing is held against a card that is itself no new one
     */
    int fault(Card card, boolean isNew, Collection<Card> fresh) {
        if (shown.isEmpty() && fresh.isEmpty()) {
            return 0;
        }
        int fault = 0;
        if (!asked.isEmpty() && siblings(asked.get(asked.size() - 1), card)) {
            fault += SIBLING;
        }
        if (tellsLately(card, isNew ? FORGOTTEN : MEMORY)) {
            fault += isNew ? SPOILED : TOLD;
        }
        return isNew && blurred(card, fresh) ? fault + BLURRED : fault;
    }

    private boolean tellsLately(Card card, int cards) {
        for (Card before : shown.subList(Math.max(0, shown.size() - cards), shown.size())) {
            if (!before.id().equals(card.id()) && spoilers.tells(before, card)) {
                return true;
            }
        }
        return false;
    }

    private boolean blurred(Card card, Collection<Card> fresh) {
        for (Card other : fresh) {
            if (confusables.alike(other, card)) {
                return true;
            }
        }
        for (int i = Math.max(0, asked.size() - MEMORY); i < asked.size(); i++) {
            if (confusables.alike(asked.get(i), card)) {
                return true;
            }
        }
        return false;
    }

    private static boolean siblings(Card one, Card other) {
        if (one.id().equals(other.id())) {
            return true;
        }
        for (FactRef fact : one.head().facts()) {
            if (other.head().facts().contains(fact)) {
                return true;
            }
        }
        return false;
    }
}
