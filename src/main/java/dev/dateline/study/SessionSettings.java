package dev.dateline.study;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The settings of a session.
 *
 * @param cram whether each selected card is asked once, without steps or limits, and nothing is recorded
 * @param inOrder whether decks are asked by id and cards as written, without spacing
 * @param sideBySide whether each card is asked once, even if it is not due, in the given order without spacing
 * @param newCards how many new cards this session may ask; if empty, what is left of the day's limit
 * @param maxCards how many different cards may be asked; no limit if empty
 * @param newPerDay how many cards may be answered for the first time on a study day
 * @param reviewsPerDay how many cards may be reviewed on a study day
 * @param budget the time for a study day, which may allow fewer cards than the limits do
 * @param learnAhead how long before its time a card in learning steps may be asked if no other card is left
 * @param askOutdated whether cards on outdated facts are asked, with their date, or left out
 */
public record SessionSettings(
        boolean cram,
        boolean inOrder,
        boolean sideBySide,
        OptionalInt newCards,
        OptionalInt maxCards,
        int newPerDay,
        int reviewsPerDay,
        Optional<Budget> budget,
        Duration learnAhead,
        boolean askOutdated) {

    /**
     * 20 new cards and 200 reviews a day. Cards in steps are asked up to 20 minutes early, and outdated cards are
     * asked.
     */
    public static final SessionSettings DEFAULT = new SessionSettings(
            false,
            false,
            false,
            OptionalInt.empty(),
            OptionalInt.empty(),
            20,
            200,
            Optional.empty(),
            Duration.ofMinutes(20),
            true);

    /** How many cards may be reviewed on a study day. The day's limit and the day's time both count. */
    public int reviewsOfADay() {
        return budget.map(time -> Math.min(reviewsPerDay, time.reviews())).orElse(reviewsPerDay);
    }

    public SessionSettings cramming() {
        return with(true, inOrder, sideBySide, newCards, maxCards, budget);
    }

    public SessionSettings asWritten() {
        return with(cram, true, sideBySide, newCards, maxCards, budget);
    }

    /** These settings for asking cards that are mixed up next to each other. */
    public SessionSettings drilling() {
        return with(cram, inOrder, true, newCards, maxCards, budget);
    }

    public SessionSettings withNewCards(int atMost) {
        return with(cram, inOrder, sideBySide, OptionalInt.of(atMost), maxCards, budget);
    }

    public SessionSettings withMaxCards(int atMost) {
        return with(cram, inOrder, sideBySide, newCards, OptionalInt.of(atMost), budget);
    }

    public SessionSettings within(Budget time) {
        return with(cram, inOrder, sideBySide, newCards, maxCards, Optional.of(time));
    }

    private SessionSettings with(
            boolean crams,
            boolean ordered,
            boolean beside,
            OptionalInt fresh,
            OptionalInt most,
            Optional<Budget> time) {
        return new SessionSettings(
                crams, ordered, beside, fresh, most, newPerDay, reviewsPerDay, time, learnAhead, askOutdated);
    }
}
