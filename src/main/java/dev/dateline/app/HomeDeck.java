package dev.dateline.app;

import dev.dateline.article.PartialDate;
import java.time.Instant;
import java.util.Optional;

/**
 * A deck as the home screen lists it.
 *
 * @param id empty for all decks together
 * @param due cards that wait for a review by now, and {@code fresh} those never answered, whatever the limits of a day
 * @param cards all that can be asked
 * @param today what a session that begins now asks of it
 * @param next when the next review is due, where none is now
 * @param reviewed up to which day the author looked for later news
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
     * What the limits of the day admit.
     *
     * @param minutes what studying it is expected to take
     */
    public record Today(int due, int fresh, long minutes) {}

    /** Whether a session that begins now has anything to ask. */
    public boolean waiting() {
        return today.due() + today.fresh() > 0;
    }
}
