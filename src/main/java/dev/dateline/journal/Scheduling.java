package dev.dateline.journal;

import dev.dateline.memory.Interval;
import java.time.Instant;
import java.util.Optional;

/**
 * The effect of an answer on its card.
 *
 * @param before the memory before the answer; empty for a card's first answer
 * @param after the memory after the answer
 * @param given the interval; it stays valid if parameters or settings change
 * @param due when the card comes back, as the learner was told
 * @param parameters the name of the parameter set in use
 */
public record Scheduling(
        Optional<CardSnapshot> before, CardSnapshot after, Interval given, Instant due, String parameters) {
    /** @throws IllegalArgumentException if the parameter set's name is not one line of plain text */
    public Scheduling {
        Rows.requirePlain(parameters);
    }
}
