package dev.dateline.app;

import dev.dateline.article.PartialDate;
import dev.dateline.study.Waiting;
import java.util.Optional;

/**
 * A deck on the home screen.
 *
 * @param id the deck's id; empty for all decks together
 * @param minutes the expected time for what a session that starts now would ask
 * @param reviewed the day up to which the author looked for later news
 */
public record HomeDeck(String id, String title, Waiting count, long minutes, Optional<PartialDate> reviewed) {
    /** The number of cards that may be asked. */
    public int cards() {
        return count.cards();
    }

    /** Whether a session that starts now has anything to ask. */
    public boolean waiting() {
        return count.due() + count.fresh() > 0;
    }
}
