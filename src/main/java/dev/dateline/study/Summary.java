package dev.dateline.study;

import dev.dateline.deck.CardId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The result of a session.
 *
 * @param tally the answers that were not undone
 * @param introduced the number of cards that were answered for the first time
 * @param deferred the number of due cards that were left for another day or session
 * @param behind whether new cards waited because more was due than the day allows
 * @param leeches cards that were forgotten in this session for the eighth time or more
 * @param heldBack the number of new cards that wait for another session, because they are easily mixed up with
 *     cards of this one
 * @param nextDue when the first selected card comes back; a time in the past if it is due already; empty if no card
 *     comes back or nothing was recorded
 */
public record Summary(
        Tally tally,
        List<OfDeck> decks,
        int introduced,
        int deferred,
        boolean behind,
        List<CardId> leeches,
        List<CardId> suspended,
        int heldBack,
        Optional<Instant> nextDue,
        Duration spent) {
    /** Whether nothing was answered or suspended. */
    public boolean isEmpty() {
        return tally.asked() == 0 && suspended.isEmpty();
    }

    public record OfDeck(String title, Tally tally) {}
}
