package dev.dateline.study;

import dev.dateline.deck.CardId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The result of a session.
 *
 * @param tally all answers that were not undone
 * @param decks the same by deck id, for decks with an answer
 * @param introduced cards that were answered for the first time
 * @param deferred due cards that were left for another day or session
 * @param behind whether new cards waited because more was due than the day allows
 * @param leeches cards that were forgotten in this session for the eighth time or more
 * @param suspended cards that were suspended in this session
 * @param heldBack new cards that wait for another session, because they are easily mixed up with others of this one
 * @param nextDue when the first selected card comes back, in the past if it is due already; empty if none comes back, or
 *     if nothing was recorded
 * @param spent since the session began
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

    /** The answers on one deck's cards. */
    public record OfDeck(String deck, String title, Tally tally) {}
}
