package dev.dateline.study;

import dev.dateline.journal.JournalFailure;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Phase;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A simulated learner whose memory follows the scheduler's model and who studies every morning. They know half of the
 * new cards, and nine in ten of the cards in learning steps.
 */
final class LearnersLife {
    private final Desk desk;
    private final SplittableRandom memory;
    private final Scheduler scheduler;
    private final Duration answer;
    private final Map<StudyDay, Day> days = new TreeMap<>();

    /**
     * The figures of a day.
     *
     * @param fresh cards that were asked for the first time
     * @param reviews cards that came back after days
     * @param recalled how many of the reviews the learner knew
     * @param expected how many of the reviews were expected to be known
     * @param answers all answers, including those in learning steps
     * @param deferred due cards that had to wait
     */
    record Day(int fresh, int reviews, int recalled, double expected, int answers, int deferred) {}

    /** @param answer the time for an answer */
    LearnersLife(Desk desk, long seed, Duration answer) {
        this.desk = desk;
        this.memory = new SplittableRandom(seed);
        this.scheduler = desk.scheduler();
        this.answer = answer;
    }

    Map<StudyDay, Day> days() {
        return days;
    }

    /** Studies on this number of mornings, from the desk's present day on. */
    LearnersLife studies(int count) throws JournalFailure {
        for (int i = 0; i < count; i++) {
            Instant morning = desk.clock.instant();
            days.put(desk.calendar.dayOf(morning), morning());
            desk.clock.set(morning.plus(Duration.ofDays(1)).toString());
        }
        return this;
    }

    LearnersLife isAway(int count) {
        desk.clock.advance(Duration.ofDays(count));
        return this;
    }

    /** The share of reviews that the learner knew on some days. */
    static double retention(Iterable<Day> days) {
        int reviews = 0;
        int recalled = 0;
        for (Day day : days) {
            reviews += day.reviews();
            recalled += day.recalled();
        }
        return recalled / (double) reviews;
    }

    /** The share of reviews that the learner was expected to know on some days. */
    static double expected(Iterable<Day> days) {
        int reviews = 0;
        double expected = 0;
        for (Day day : days) {
            reviews += day.reviews();
            expected += day.expected();
        }
        return expected / reviews;
    }

    private Day morning() throws JournalFailure {
        Session session = desk.sit();
        Set<String> fresh = new HashSet<>();
        int reviews = 0;
        int recalled = 0;
        double expected = 0;
        int answers = 0;
        while (session.standing().isPresent()) {
            Asked asked = session.standing().get();
            CardMemory before = asked.memory();
            double chance = chance(before);
            boolean knows = memory.nextDouble() < chance;
            if (asked.isNew()) {
                fresh.add(asked.card().id().card());
            }
            if (before.phase() == Phase.REVIEW) {
                if (!before.isDue(desk.clock.instant(), desk.calendar)) {
                    throw new AssertionError(
                            "asked before its time: " + asked.card().id());
                }
                reviews++;
                recalled += knows ? 1 : 0;
                expected += chance;
            }
            answers++;
            desk.clock.advance(answer);
            if (knows) {
                Desk.right(session);
            } else {
                Desk.wrong(session);
            }
        }
        return new Day(
                fresh.size(),
                reviews,
                recalled,
                expected,
                answers,
                session.summary().deferred());
    }

    private double chance(CardMemory card) {
        return switch (card.phase()) {
            case NEW -> 0.5;
            case LEARNING, RELEARNING -> 0.9;
            case REVIEW -> scheduler.retrievability(card, desk.clock.instant(), desk.calendar);
        };
    }
}
