package dev.dateline.journal;

import dev.dateline.memory.Interval;
import dev.dateline.memory.StudyDay;
import java.time.Instant;

/**
 * Where an answered card stands after its last answer that counts: not undone, and not before a reset.
 *
 * @param answers how many answers count
 * @param firstDay the study day of the first of them
 * @param last the review that came last by instant and id
 * @param at when that was
 * @param day its study day
 * @param memory as that review, or its overrule, left it
 * @param given the interval in force
 * @param due when it comes back, as it was told to the learner
 * @param parameters the parameter set that made the memory
 * @param exact whether {@code memory} is what a replay with that set gives; not so once logs were joined, or an earlier
 *     answer undone or overruled. Then, and where other parameters are in use now, replay {@link Journal#card}
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
        boolean exact) {}
