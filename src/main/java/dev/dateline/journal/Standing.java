package dev.dateline.journal;

import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Interval;
import dev.dateline.memory.StudyDay;
import java.time.Instant;
import java.util.Optional;

/**
 * The state of a card after its last answer that counts: one that was not undone and not before a reset.
 *
 * @param answers how many answers count
 * @param firstDay the study day of the first of them
 * @param last the last review by instant and id
 * @param at the time of the last review
 * @param day its study day
 * @param memory the memory after that review or its overrule
 * @param given the current interval
 * @param due when it comes back, as it was told to the learner
 * @param parameters the parameter set that made the memory
 * @param exact whether {@code memory} equals a replay with that set; false after logs were merged, or an earlier answer was undone
 *     or overruled. Then, and if other parameters are in use now, replay {@link Journal#card}
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
     * The memory as the scheduler uses it.
     *
     * @throws IllegalArgumentException if no model of this version has such a state
     */
    public CardMemory cardMemory() {
        CardMemory.Last review = new CardMemory.Last(at, day, memory.state(), given);
        return new CardMemory(memory.phase(), memory.step(), Optional.of(review), memory.reps(), memory.lapses());
    }
}
