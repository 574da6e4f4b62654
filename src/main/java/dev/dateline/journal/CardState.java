package dev.dateline.journal;

import dev.dateline.deck.CardId;
import java.time.Instant;
import java.util.Optional;

/**
 * The current state of one card, without its answers.
 *
 * @param standing the state after the last answer; empty if the card was never answered, or not since a reset
 * @param buriedUntil the time before which the card is not asked; may be in the past
 * @param note the learner's note; empty if there is none
 */
public record CardState(
        CardId card,
        Optional<Standing> standing,
        boolean suspended,
        boolean flagged,
        Optional<Instant> buriedUntil,
        String note) {

    public static CardState untouched(CardId card) {
        return new CardState(card, Optional.empty(), false, false, Optional.empty(), "");
    }

    /**
     * Whether this is the state of a card that has no events. A comparison of whole records would cost milliseconds at
     * its first use.
     */
    boolean isUntouched() {
        return standing.isEmpty() && !suspended && !flagged && buriedUntil.isEmpty() && note.isEmpty();
    }
}
