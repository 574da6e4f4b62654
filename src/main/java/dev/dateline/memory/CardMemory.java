package dev.dateline.memory;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of a card for the scheduler, computed from all its reviews.
 *
 * @param step the learning step, counted from 0; 0 outside the steps
 * @param last its last review, empty while the card is new
 * @param reps how often it was answered
 * @param lapses how often it was forgotten after it was learned; a wrong first answer does not count
 */
public record CardMemory(Phase phase, int step, Optional<Last> last, int reps, int lapses) {
    public static final CardMemory NEW = new CardMemory(Phase.NEW, 0, Optional.empty(), 0, 0);

    private static final int SECONDS_A_DAY = 86_400;

    /** The number of lapses from which a card is a leech. The author should check the question of a leech. */
    public static final int LEECH_LAPSES = 8;

    /**
     * A card's last review and its result.
     *
     * @param state the memory after it
     */
    public record Last(Instant at, StudyDay day, MemoryState state, Interval given) {

        /** The instant from which the card is due, in the learner's present time zone. */
        public Instant due(StudyCalendar calendar) {
            if (given instanceof Interval.Step step) {
                return at.plus(step.length());
            }
            return calendar.startOf(dueDay());
        }

        StudyDay dueDay() {
            return given instanceof Interval.Days days ? day.plusDays(days.count()) : day;
        }
    }

    /**
     * @throws IllegalArgumentException if a new card has a last review, a card that is not new has none, or a count
     *     is negative
     */
    public CardMemory {
        if ((phase == Phase.NEW) == last.isPresent() || step < 0 || reps < 0 || lapses < 0) {
            throw new IllegalArgumentException("no such card: " + phase + " " + last + " " + step);
        }
    }

    public boolean isNew() {
        return phase == Phase.NEW;
    }

    /** Whether the card is in learning or relearning steps and so comes back within the session. */
    public boolean inSteps() {
        return phase == Phase.LEARNING || phase == Phase.RELEARNING;
    }

    public boolean isLeech() {
        return lapses >= LEECH_LAPSES;
    }

    /** The model's state; empty while the card is new. */
    public Optional<MemoryState> state() {
        return last.map(Last::state);
    }

    /**
     * When the card comes back; empty while it is new. A card that waits for days comes back at the beginning of a
     * study day.
     */
    public Optional<Instant> due(StudyCalendar calendar) {
        return last.map(it -> it.due(calendar));
    }

    /** Whether this card comes back before another. A new card never does. */
    public boolean isDueBefore(CardMemory other, StudyCalendar calendar) {
        Last mine = last.orElseThrow();
        if (other.last.isEmpty()) {
            return true;
        }
        Last its = other.last.get();
        boolean inDays = mine.given() instanceof Interval.Days && its.given() instanceof Interval.Days;
        return inDays
                ? mine.dueDay().compareTo(its.dueDay()) < 0
                : mine.due(calendar).isBefore(its.due(calendar));
    }

    /** Whether the card is due. A new card is not due. */
    public boolean isDue(Instant now, StudyCalendar calendar) {
        if (last.isEmpty()) {
            return false;
        }
        Last it = last.get();
        if (it.given() instanceof Interval.Days days) {
            // a study day is at most two days from the day in UTC, so most cards need no exact time
            long ahead = days.count() + it.day().epochDay() - Math.floorDiv(now.getEpochSecond(), SECONDS_A_DAY);
            if (Math.abs(ahead) > 2) {
                return ahead < 0;
            }
        }
        return !now.isBefore(it.due(calendar));
    }

    /** The time since the last review; none while the card is new. */
    public Elapsed elapsed(Instant now, StudyDay today) {
        if (last.isEmpty()) {
            return Elapsed.NONE;
        }
        return Elapsed.between(last.get().at(), last.get().day(), now, today);
    }

    /**
     * The card after one more review, with the memory after it. The phase follows from the given interval, so that a
     * replay needs no settings.
     */
    CardMemory after(PastReview review, MemoryState state) {
        Optional<Last> next = Optional.of(new Last(review.at(), review.day(), state, review.given()));
        boolean lapse = phase == Phase.REVIEW && review.grade() == Grade.AGAIN;
        int forgotten = lapses + (lapse ? 1 : 0);
        if (review.given() instanceof Interval.Days) {
            return new CardMemory(Phase.REVIEW, 0, next, reps + 1, forgotten);
        }
        boolean relearning = phase == Phase.REVIEW || phase == Phase.RELEARNING;
        int position = switch (review.grade()) {
            case AGAIN -> 0;
            case HARD -> step;
            case GOOD, EASY -> step + 1;
        };
        return new CardMemory(relearning ? Phase.RELEARNING : Phase.LEARNING, position, next, reps + 1, forgotten);
    }
}
