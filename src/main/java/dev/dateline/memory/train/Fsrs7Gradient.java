package dev.dateline.memory.train;

/**
 * FSRS-7 with the formulas of {@link dev.dateline.memory.Fsrs7}. A recall never makes a trace shorter, so the lower
 * branch of the update matters only for lapses.
 */
final class Fsrs7Gradient extends Gradient {
    private static final double MIN_S = 1e-4;
    private static final double MAX_S = 36_500;
    private static final double EPSILON = 1e-5;
    private static final double FAST_SHARE = 0.8;
    /** The largest exponent in the factor of the fast curve; a larger one is cut. */
    private static final double LONGEST_EXPONENT = 60;

    private static final int SLOW = 7;
    private static final int FAST = 15;

    private int easiest;
    private int slowDecay;
    private int slowFactor;
    private int logFastBase;

    private int slow;
    private int fast;
    private int d;
    /** The recall by the fast trace alone before the current review. */
    private int fastRecall;

    Fsrs7Gradient(TrainingSet log) {
        super(log);
    }

    @Override
    void prepare() {
        easiest = firstDifficulty(4);
        slowDecay = scale(w(24), -1);
        slowFactor = shift(exp(over(log(w(26)), slowDecay)), -1);
        logFastBase = log(w(25));
    }

    @Override
    void first(int rating) {
        slow = clamp(w(rating - 1), MIN_S, MAX_S);
        fast = clamp(scale(w(rating - 1), FAST_SHARE), MIN_S, MAX_S);
        d = clamp(firstDifficulty(rating), 1, 10);
    }

    @Override
    int recall(int review) {
        double days = log.fraction[review];
        int logFast = log(fast);
        int hard = shift(d, -5);
        int fading = times(w(23), exp(times(shift(w(33), -0.3), logFast)));
        int fastDecay = scale(clamp(fading, .01, .95), -1);
        int exponent = over(logFastBase, fastDecay);
        int cut = value(exponent) > LONGEST_EXPONENT ? constant(LONGEST_EXPONENT) : exponent;
        fastRecall = curve(fastDecay, shift(exp(cut), -1), days, fast);
        int scale = times(slowFactor, exp(times(hard, shift(w(32), -0.3))));
        int slowRecall = curve(slowDecay, scale, days, slow);
        int fastWeight = times(w(27), exp(times(scale(w(29), -1), logFast)));
        int slowWeight = times(w(28), exp(plus(times(w(30), log(slow)), times(hard, shift(w(31), -0.5)))));
        int sum = plus(times(fastWeight, fastRecall), times(slowWeight, slowRecall));
        int mixed = over(sum, plus(fastWeight, slowWeight));
        return shift(scale(mixed, 1 - 2 * EPSILON), EPSILON);
    }

    @Override
    void step(int review, int recall) {
        int rating = log.rating[review];
        int newSlow = update(SLOW, slow, recall, rating);
        int newFast = update(FAST, fast, fastRecall, rating);
        int change = scale(w(6), 3 - rating);
        if (rating == 1) {
            int ceiling = scale(newSlow, FAST_SHARE);
            newFast = min(newFast, ceiling);
            change = times(change, shift(recall, 0.1));
        }
        int damped = damped(d, change);
        slow = clamp(newSlow, MIN_S, MAX_S);
        fast = clamp(newFast, MIN_S, MAX_S);
        d = clamp(plus(scale(easiest, 0.01), scale(damped, 0.99)), 1, 10);
    }

    /** One trace after a review; {@code k} is its first weight, {@code recall} is the recall by this trace. */
    private int update(int k, int x, int recall, int rating) {
        int forgetting = rest(1, recall);
        if (rating == 1) {
            int power = shift(power(shift(x, 1), w(k + 4)), -1);
            int share = times(w(k + 3), exp(times(forgetting, w(k + 5))));
            return min(times(share, power), x);
        }
        int ease = times(exp(shift(minus(w(k), times(w(k + 1), log(x))), -1.5)), rest(11, d));
        int gain = times(ease, shift(exp(times(forgetting, w(k + 2))), -1));
        int graded = rating == 2 ? times(gain, w(k + 6)) : rating == 4 ? times(gain, w(k + 7)) : gain;
        return times(x, shift(graded, 1));
    }
}
