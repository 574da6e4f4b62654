package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.library.Heading;
import dev.dateline.memory.CardMemory;
import java.util.Optional;

/**
 * A question as it is put to the learner.
 *
 * @param card as it is asked: an old value may stand among the choices beside those that its author wrote
 * @param presentation in which place each choice, item or right side stands
 * @param heading the date to show above it
 * @param memory what is known of the learner's memory of it before they answer
 * @param flagged whether the learner has marked the card
 * @param note the learner's own, to be shown with the answer; empty where there is none
 */
public record Asked(
        Card card,
        Presentation presentation,
        Optional<Heading> heading,
        CardMemory memory,
        boolean flagged,
        String note) {

    /** Whether the learner never answered it before. */
    public boolean isNew() {
        return memory.isNew();
    }
}
