package dev.dateline.study;

import dev.dateline.judge.Judge;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyCalendar;
import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * What a session works with.
 *
 * @param parameters the name of the scheduler's parameter set, as the journal records it
 * @param calendar of the place where the learner is
 * @param random lays out cards and breaks ties
 */
public record Tools(
        Judge judge,
        Scheduler scheduler,
        String parameters,
        StudyCalendar calendar,
        Clock clock,
        RandomGenerator random) {
    Tools with(Judge other) {
        return new Tools(other, scheduler, parameters, calendar, clock, random);
    }

    Tools with(Scheduler other) {
        return new Tools(judge, other, parameters, calendar, clock, random);
    }
}
