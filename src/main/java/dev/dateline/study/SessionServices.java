package dev.dateline.study;

import dev.dateline.judge.Judge;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * The services that a session uses: judge, scheduler, calendar, clock and random numbers.
 *
 * @param parameters the name of the scheduler's parameter set, as the journal records it
 * @param random the source for the layout of cards and for breaking ties
 */
public record SessionServices(
        Judge judge,
        Scheduler scheduler,
        String parameters,
        StudyCalendar calendar,
        Clock clock,
        RandomGenerator random) {
    /** The learner's calendar date. Facts change by calendar dates and not by study days. */
    public LocalDate today() {
        return clock.instant().atZone(calendar.zone()).toLocalDate();
    }

    SessionServices with(Judge other) {
        return new SessionServices(other, scheduler, parameters, calendar, clock, random);
    }

    SessionServices with(Scheduler other) {
        return new SessionServices(judge, other, parameters, calendar, clock, random);
    }
}
