package dev.dateline.memory;

import java.time.Instant;

/**
 * The time between two reviews of a card, in the two measures that the models use.
 *
 * @param studyDays whole study days between the two, 0 on the same study day; FSRS-6 reads this one
 * @param days the real time in days of 24 hours, with its fraction; FSRS-7 reads this one
 */
public record Elapsed(long studyDays, double days) {
    public static final Elapsed NONE = new Elapsed(0, 0);

    private static final double MILLIS_A_DAY = 86_400_000d;

    /** @throws IllegalArgumentException if a measure is negative or not finite */
    public Elapsed {
        if (studyDays < 0 || !(days >= 0) || Double.isInfinite(days)) {
            throw new IllegalArgumentException("elapsed time is not negative: " + studyDays + ", " + days);
        }
    }

    public static Elapsed ofDays(long days) {
        return new Elapsed(days, (double) days);
    }

    /**
     * The time between two reviews. A clock that was set back, or a repeated day, counts as no time.
     */
    public static Elapsed between(Instant from, StudyDay fromDay, Instant to, StudyDay toDay) {
        double days = (to.toEpochMilli() - from.toEpochMilli()) / MILLIS_A_DAY;
        return new Elapsed(Math.max(0, fromDay.daysUntil(toDay)), Math.max(0, days));
    }
}
