package dev.dateline.journal;

import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Interval;
import dev.dateline.memory.StudyCalendar;
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
    /** The effect of an answer that changed a card's memory. */
    public static Scheduling of(CardMemory before, CardMemory after, StudyCalendar calendar, String parameters) {
        CardMemory.Last last = after.last().orElseThrow();
        return new Scheduling(
                before.isNew() ? Optional.empty() : Optional.of(CardSnapshot.of(before)),
                CardSnapshot.of(after),
                last.given(),
                last.due(calendar),
                parameters);
    }

    /** @throws IllegalArgumentException if the parameter set's name is not one line of plain text */
    public Scheduling {
        Rows.requirePlain(parameters);
    }
}
