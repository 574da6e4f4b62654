package dev.dateline.journal;

import dev.dateline.memory.Interval;
import java.time.Instant;
import java.util.Optional;

/**
 * The effect of an answer on its card.
 *
 * @param before the memory before it; empty for a card's first answer
 * @param after the memory after it
 * @param given the interval; it stays valid when parameters or settings change
 * @param due when it comes back, as it was told to the learner
 * @param parameters the name of the parameter set that was in use
 */
public record Scheduling(
        Optional<CardSnapshot> before, CardSnapshot after, Interval given, Instant due, String parameters) {
    /** @throws IllegalArgumentException if the parameter set's name is not one line of plain text */
    public Scheduling {
        Rows.requirePlain(parameters);
    }
}
