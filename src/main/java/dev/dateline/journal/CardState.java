package dev.dateline.journal;

import dev.dateline.deck.CardId;
import java.time.Instant;
import java.util.Optional;

/**
 * What the log says of one card by now, without its single answers.
 *
 * @param standing empty for a card that was never answered, or not since a reset
 * @param buriedUntil it is not asked before; may be past
 * @param note the learner's own; empty where there is none
 */
public record CardState(
        CardId card,
        Optional<Standing> standing,
        boolean suspended,
        boolean flagged,
        Optional<Instant> buriedUntil,
        String note) {

    /** A card of which the log says nothing. */
    public static CardState untouched(CardId card) {
        return new CardState(card, Optional.empty(), false, false, Optional.empty(), "");
    }
}
