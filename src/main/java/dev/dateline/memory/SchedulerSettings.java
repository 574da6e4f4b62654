package dev.dateline.memory;

import java.time.Duration;
import java.util.List;

/**
 * A learner's settings for scheduling.
 *
 * @param learningSteps the waits of a new card before its first interval of days, shortest first; may be empty
 * @param relearningSteps the waits after a lapse; may be empty
 * @param desiredRetention the recall at which a card comes back, 0.7 to 0.99
 * @param maximumInterval the longest interval, in days
 * @param fuzz whether intervals vary a little, so that cards learned together do not stay together
 */
public record SchedulerSettings(
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        double desiredRetention,
        int maximumInterval,
        boolean fuzz) {

    /** Steps of 1 and 10 minutes, 10 after a lapse, retention 0.9, at most a century, with fuzz. */
    public static final SchedulerSettings DEFAULT = new SchedulerSettings(
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), List.of(Duration.ofMinutes(10)), 0.9, 36_500, true);

    /**
     * @throws IllegalArgumentException if a step is not positive, or the retention or the longest interval is out of
     *     range
     */
    public SchedulerSettings {
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
        requirePositive(learningSteps);
        requirePositive(relearningSteps);
        if (!(desiredRetention >= 0.7 && desiredRetention <= 0.99)) {
            throw new IllegalArgumentException("desired retention lies between 0.7 and 0.99: " + desiredRetention);
        }
        if (maximumInterval < 1 || maximumInterval > 36_500) {
            throw new IllegalArgumentException("the longest interval is 1 to 36500 days: " + maximumInterval);
        }
    }

    private static void requirePositive(List<Duration> steps) {
        for (Duration step : steps) {
            if (step.isZero() || step.isNegative()) {
                throw new IllegalArgumentException("a learning step is longer than nothing: " + step);
            }
        }
    }

    public SchedulerSettings withSteps(List<Duration> learning, List<Duration> relearning) {
        return new SchedulerSettings(learning, relearning, desiredRetention, maximumInterval, fuzz);
    }

    public SchedulerSettings withDesiredRetention(double retention) {
        return new SchedulerSettings(learningSteps, relearningSteps, retention, maximumInterval, fuzz);
    }

    public SchedulerSettings withMaximumInterval(int days) {
        return new SchedulerSettings(learningSteps, relearningSteps, desiredRetention, days, fuzz);
    }
}
