package dev.dateline.journal;

import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Interval;
import dev.dateline.memory.StudyDay;
import java.time.Instant;
import java.util.Optional;

/**
 * The state of a card after its last answer that counts. Undone answers and answers before a reset do not count.
 *
 * @param answers how many answers count
 * @param last the last review, by time and id
 * @param at the time of the last review
 * @param memory the memory after that review or its overrule
 * @param due when the card comes back, as the learner was told
 * @param parameters the parameter set with which the memory was computed
 * @param exact whether {@code memory} equals a replay with that set. It is false after logs were merged, or after
 *     an earlier answer was undone or overruled. In this case, and if other parameters are in use now, replay {@link
 *     Journal#card}.
 */
public record Standing(
        int answers,
        StudyDay firstDay,
        EventId last,
        Instant at,
        StudyDay day,
        CardSnapshot memory,
        Interval given,
        Instant due,
        String parameters,
        boolean exact) {

    /**
     * The memory in the form for the scheduler.
     *
     * @throws IllegalArgumentException if no model of this version has such a state
     */
    public CardMemory cardMemory() {
        CardMemory.Last review = new CardMemory.Last(at, day, memory.state(), given);
        return new CardMemory(memory.phase(), memory.step(), Optional.of(review), memory.reps(), memory.lapses());
    }
}
