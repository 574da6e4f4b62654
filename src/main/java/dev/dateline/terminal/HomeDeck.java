package dev.dateline.terminal;

import dev.dateline.article.PartialDate;
import java.time.Instant;
import java.util.Optional;

/**
 * A deck as the first screen lists it.
 *
 * @param id empty for all decks together
 * @param due cards that wait for a review by now
 * @param fresh new cards that may be asked today
 * @param cards all that can be asked
 * @param minutes what studying it now is expected to take
 * @param next when the next review is due, where none is now
 * @param reviewed up to which day its author looked for later news
 */
public record HomeDeck(
        String id,
        String title,
        int due,
        int fresh,
        int cards,
        long minutes,
        Optional<Instant> next,
        Optional<PartialDate> reviewed) {
    boolean waiting() {
        return due + fresh > 0;
    }
}
