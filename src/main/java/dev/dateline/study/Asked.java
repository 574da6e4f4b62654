package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.library.Heading;
import dev.dateline.memory.CardMemory;
import java.util.Optional;

/**
 * A question as the learner sees it.
 *
 * @param card the card as asked, perhaps with an old value among its choices
 * @param memory the learner's memory of it before the answer
 * @param note the learner's own note, shown with the answer; may be empty
 */
public record Asked(
        Card card,
        Presentation presentation,
        Optional<Heading> heading,
        CardMemory memory,
        boolean flagged,
        String note) {

    /** A deck's title, shown above the question; empty if it gives the answer away. */
    public String untold(String title) {
        return Giveaways.tells(title, card) ? "" : title;
    }

    /** Whether the learner has never answered the card. */
    public boolean isNew() {
        return memory.isNew();
    }
}
