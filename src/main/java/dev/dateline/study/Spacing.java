package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps cards apart if they disturb each other: cards on one fact, a new card and a card that shows its answer, and new
 * cards that are easily mixed up. It rates how bad it is to ask a card now. A bad card is still asked if there is
 * nothing better.
 */
final class Spacing {
    /** The card's answer was read a moment ago. */
    static final int TOLD = 1;
    /** The card is easily mixed up with a card that is being learned. */
    static final int BLURRED = 2;
    /** The card is on the same fact as the last card. */
    static final int SIBLING = 4;
    /**
     * The card is new, and one of the last cards showed its answer. An answer would not show what the learner knows.
     */
    static final int SPOILED = 8;

    /** How many of the last cards are checked for the answer of a card that is not new. */
    private static final int MEMORY = 4;

    /** How many of the last cards are checked for the answer of a new card. */
    private static final int FORGOTTEN = 10;

    private final Confusables confusables;
    private final SpoilerCheck spoilers;
    private final List<Card> asked = new ArrayList<>();
    private final List<Card> shown = new ArrayList<>();

    Spacing(Library library, LocalDate today) {
        this.confusables = new Confusables(library);
        this.spoilers = new SpoilerCheck(library, today);
    }

    /** Notes that a card is put to the learner. */
    void shown(Card card) {
        if (shown.isEmpty() || !shown.get(shown.size() - 1).id().equals(card.id())) {
            shown.add(card);
        }
    }

    void asked(Card card) {
        asked.add(card);
    }

    /** Notes that the last answer was taken back. The card counts as shown, but not as asked. */
    void takeBack() {
        asked.remove(asked.size() - 1);
    }

    /**
     * How bad it is to ask a card now: the sum of the constants above that apply; 0 if none does.
     *
     * @param fresh cards in learning steps; a new card may be mixed up with them
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
        return shown.subList(Math.max(0, shown.size() - cards), shown.size()).stream()
                .anyMatch(before -> !before.id().equals(card.id()) && spoilers.tells(before, card));
    }

    private boolean blurred(Card card, Collection<Card> fresh) {
        List<Card> last = asked.subList(Math.max(0, asked.size() - MEMORY), asked.size());
        return Stream.concat(fresh.stream(), last.stream()).anyMatch(other -> confusables.alike(other, card));
    }

    private static boolean siblings(Card one, Card other) {
        return one.id().equals(other.id())
                || !Collections.disjoint(one.head().facts(), other.head().facts());
    }
}
