package dev.dateline.app;

import dev.dateline.article.PartialDate;
import java.time.Instant;
import java.util.Optional;

/**
 * A deck on the home screen.
 *
 * @param id the deck's id; empty for all decks together
 * @param due the number of due cards, without the limits of a day
 * @param fresh the number of new cards, without the limits of a day
 * @param cards the number of cards that may be asked
 * @param today what a session that starts now would ask
 * @param next when the next card is due, if none is due now
 * @param reviewed the day up to which the author looked for later news
 */
public record HomeDeck(
        String id,
        String title,
        int due,
        int fresh,
        int cards,
        Today today,
        Optional<Instant> next,
        Optional<PartialDate> reviewed) {
    /**
     * The numbers of cards within the limits of the day.
     *
     * @param minutes the expected time to study them
     */
    public record Today(int due, int fresh, long minutes) {}

    /** Whether a session that starts now has anything to ask. */
    public boolean waiting() {
        return today.due() + today.fresh() > 0;
    }
}
