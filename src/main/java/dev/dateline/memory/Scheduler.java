package dev.dateline.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Turns a grade into a card's next date: learning steps of minutes first, then the model's intervals in study days.
 *
 * <p>The rules of steps, order and fuzz are those that Anki, ts-fsrs and py-fsrs share. Again returns to the first
 * step. Good goes to the next step or leaves the steps. Easy leaves them at once. Hard repeats its step: a single step
 * is half as long again, and the first of several is halfway to the second. Outside the steps a card waits at least a
 * day, and a better grade never brings it back earlier. Without fuzz, a card waits at least a day longer after a better
 * grade.
 *
 * <p>Immutable, except for a source of randomness that is passed in.
 */
public final class Scheduler {
    private final MemoryModel model;
    private final SchedulerSettings settings;
    private final Draw draw;

    /** The place of an interval in its fuzz range: a number from 0 to 1 (exclusive). */
    @FunctionalInterface
    private interface Draw {
        double of(CardMemory card, Instant now);
    }

    private Scheduler(MemoryModel model, SchedulerSettings settings, Draw draw) {
        this.model = model;
        this.settings = settings;
        this.draw = draw;
    }

    /**
     * A scheduler whose fuzz depends only on the time of the answer, so that an answer gets the same date on every
     * machine.
     */
    public Scheduler(MemoryModel model, SchedulerSettings settings) {
        this(model, settings, Scheduler::byTheMoment);
    }

    /** @param random draws the fuzz; one number for each review, none if fuzz is off */
    public Scheduler(MemoryModel model, SchedulerSettings settings, RandomGenerator random) {
        this(model, settings, (card, now) -> random.nextDouble());
    }

    /**
     * A number from 0 to 1 (exclusive) that depends only on the times of this answer and the last one. They are mixed
     * as in SplitMix64.
     */
    private static double byTheMoment(CardMemory card, Instant now) {
        long before = card.last().map(last -> last.at().toEpochMilli()).orElse(0L);
        long z = now.toEpochMilli() * 0x9E3779B97F4A7C15L + before;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }

    public MemoryModel model() {
        return model;
    }

    public SchedulerSettings settings() {
        return settings;
    }

    /**
     * A scheduler that aims a little higher if some cards cannot come back as early as they should, so that the average
     * recall is as promised.
     */
    public Scheduler keepingPromise(Iterable<CardMemory> cards) {
        double aim = Aim.at(model, settings.desiredRetention(), cards);
        return new Scheduler(model, settings.withDesiredRetention(Math.min(aim, 0.99)), draw);
    }

    /** The card after an answer at this instant, in the learner's calendar. */
    public CardMemory review(CardMemory card, Grade grade, Instant now, StudyCalendar calendar) {
        return review(card, grade, now, calendar, Workload.NONE);
    }

    /** The card after an answer at this instant. It comes back on the day of the fuzz range with the fewest reviews. */
    public CardMemory review(CardMemory card, Grade grade, Instant now, StudyCalendar calendar, Workload load) {
        StudyDay today = calendar.dayOf(now);
        Interval given = interval(card, grade, now, today, load);
        return replay(card, new PastReview(now, today, grade, given));
    }

    /**
     * The card after a recorded review: the model computes the memory, and the interval is the recorded one. A live
     * {@link #review} calls this method too, so that a replay gives the same card.
     */
    public CardMemory replay(CardMemory card, PastReview review) {
        return card.after(review, stateAfter(card, review.grade(), card.elapsed(review.at(), review.day())));
    }

    /** The card after all its reviews, which must be in order of time. */
    public CardMemory replay(Iterable<PastReview> reviews) {
        CardMemory card = CardMemory.NEW;
        for (PastReview review : reviews) {
            card = replay(card, review);
        }
        return card;
    }

    /** The probability that the card is recalled now, 0 to 1; 0 for a new card. */
    public double retrievability(CardMemory card, Instant now, StudyCalendar calendar) {
        return retrievability(card, now, calendar.dayOf(now));
    }

    /** The probability that the card is recalled now, for callers that ask for many cards. */
    public double retrievability(CardMemory card, Instant now, StudyDay today) {
        if (card.last().isEmpty()) {
            return 0;
        }
        return model.retrievability(card.last().get().state(), card.elapsed(now, today));
    }

    /** The days after which recall has fallen to 90 per cent, for any model; 0 for a new card. */
    public double stability(CardMemory card) {
        return card.state().map(state -> model.interval(state, 0.9)).orElse(0.0);
    }

    private MemoryState stateAfter(CardMemory card, Grade grade, Elapsed elapsed) {
        return card.state().map(state -> model.next(state, elapsed, grade)).orElseGet(() -> model.first(grade));
    }

    private Interval interval(CardMemory card, Grade grade, Instant now, StudyDay today, Workload load) {
        double chance = settings.fuzz() ? draw.of(card, now) : Double.NaN;
        Duration step = step(card, grade);
        if (!step.isZero()) {
            return new Interval.Step(step);
        }
        Elapsed elapsed = card.elapsed(now, today);
        if (Double.isNaN(chance)) {
            return new Interval.Days(exact(card, grade, elapsed));
        }
        Fuzz.Range range = range(card, grade, elapsed);
        return new Interval.Days(load.lightest(today, range.low(), range.high(), chance));
    }

    /** The step after a grade, or zero if the card leaves the steps. */
    private Duration step(CardMemory card, Grade grade) {
        boolean fresh = card.phase() == Phase.NEW || card.phase() == Phase.LEARNING;
        List<Duration> steps = fresh ? settings.learningSteps() : settings.relearningSteps();
        boolean outside = card.phase() == Phase.REVIEW;
        if (steps.isEmpty() || grade == Grade.EASY || (outside && grade != Grade.AGAIN)) {
            return Duration.ZERO;
        }
        // there may be fewer steps than when the card entered them
        int position = Math.min(card.step(), steps.size() - 1);
        return switch (grade) {
            case AGAIN -> steps.get(0);
            case HARD -> hardStep(steps, position);
            case GOOD -> position + 1 < steps.size() ? steps.get(position + 1) : Duration.ZERO;
            case EASY -> Duration.ZERO;
        };
    }

    private static Duration hardStep(List<Duration> steps, int position) {
        if (position > 0) {
            return steps.get(position);
        }
        return steps.size() == 1
                ? steps.get(0).multipliedBy(3).dividedBy(2)
                : steps.get(0).plus(steps.get(1)).dividedBy(2);
    }

    /**
     * The interval for a grade without fuzz, in days. It is at least one day longer than for the next worse grade that
     * waits for days.
     */
    private int exact(CardMemory card, Grade wanted, Elapsed elapsed) {
        int minimum = 1;
        int days = minimum;
        for (Grade grade : Grade.values()) {
            if (step(card, grade).isZero()) {
                days = Fuzz.rounded(interval(card, grade, elapsed), minimum, settings.maximumInterval());
                if (grade == wanted) {
                    break;
                }
                minimum = Math.min(days + 1, settings.maximumInterval());
            }
        }
        return days;
    }

    /**
     * The fuzz range around the model's interval. It ignores the intervals of other grades. A distance of a day between
     * them would always bring difficult cards back a day late.
     */
    private Fuzz.Range range(CardMemory card, Grade grade, Elapsed elapsed) {
        int maximum = settings.maximumInterval();
        double interval = interval(card, grade, elapsed);
        Fuzz.Range range = Fuzz.range(interval, 1, maximum);
        if (grade.recalled() && card.last().isPresent() && card.last().get().given() instanceof Interval.Days before) {
            int least = Fuzz.noShorterThan(interval, before.count(), maximum);
            return range.from(Math.min(least, Fuzz.rounded(interval, 1, maximum)), interval);
        }
        return range;
    }

    private double interval(CardMemory card, Grade grade, Elapsed elapsed) {
        return model.interval(stateAfter(card, grade, elapsed), settings.desiredRetention());
    }
}
