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
        slowDecay = tape.scale(tape.w(24), -1);
        slowFactor = tape.shift(tape.exp(tape.over(tape.log(tape.w(26)), slowDecay)), -1);
        logFastBase = tape.log(tape.w(25));
    }

    private int firstDifficulty(int rating) {
        return tape.shift(tape.minus(tape.w(4), tape.exp(tape.scale(tape.w(5), rating - 1))), 1);
    }

    @Override
    void first(int rating) {
        slow = tape.clamp(tape.w(rating - 1), MIN_S, MAX_S);
        fast = tape.clamp(tape.scale(tape.w(rating - 1), FAST_SHARE), MIN_S, MAX_S);
        d = tape.clamp(firstDifficulty(rating), 1, 10);
    }

    @Override
    int recall(int review) {
        double days = log.fraction[review];
        int logFast = tape.log(fast);
        int hard = tape.shift(d, -5);
        int fading = tape.times(tape.w(23), tape.exp(tape.times(tape.shift(tape.w(33), -0.3), logFast)));
        int fastDecay = tape.scale(tape.clamp(fading, .01, .95), -1);
        int exponent = tape.over(logFastBase, fastDecay);
        int cut = tape.value(exponent) > LONGEST_EXPONENT ? tape.constant(LONGEST_EXPONENT) : exponent;
        fastRecall = curve(fastDecay, tape.shift(tape.exp(cut), -1), days, fast);
        int scale = tape.times(slowFactor, tape.exp(tape.times(hard, tape.shift(tape.w(32), -0.3))));
        int slowRecall = curve(slowDecay, scale, days, slow);
        int fastWeight = tape.times(tape.w(27), tape.exp(tape.times(tape.scale(tape.w(29), -1), logFast)));
        int slowWeight = tape.times(
                tape.w(28),
                tape.exp(tape.plus(
                        tape.times(tape.w(30), tape.log(slow)), tape.times(hard, tape.shift(tape.w(31), -0.5)))));
        int sum = tape.plus(tape.times(fastWeight, fastRecall), tape.times(slowWeight, slowRecall));
        int mixed = tape.over(sum, tape.plus(fastWeight, slowWeight));
        return tape.shift(tape.scale(mixed, 1 - 2 * EPSILON), EPSILON);
    }

    private int curve(int decay, int factor, double days, int stability) {
        int base = tape.shift(tape.over(tape.scale(factor, days), stability), 1);
        return tape.power(base, decay);
    }

    @Override
    void step(int review, int recall) {
        int rating = log.rating[review];
        int newSlow = update(SLOW, slow, recall, rating);
        int newFast = update(FAST, fast, fastRecall, rating);
        int change = tape.scale(tape.w(6), 3 - rating);
        if (rating == 1) {
            int ceiling = tape.scale(newSlow, FAST_SHARE);
            newFast = tape.min(newFast, ceiling);
            change = tape.times(change, tape.shift(recall, 0.1));
        }
        int damped = tape.plus(d, tape.times(tape.scale(tape.rest(10, d), 1 / 9.0), change));
        slow = tape.clamp(newSlow, MIN_S, MAX_S);
        fast = tape.clamp(newFast, MIN_S, MAX_S);
        d = tape.clamp(tape.plus(tape.scale(easiest, 0.01), tape.scale(damped, 0.99)), 1, 10);
    }

    /** One trace after a review; {@code k} is its first weight, {@code recall} is the recall by this trace. */
    private int update(int k, int x, int recall, int rating) {
        int forgetting = tape.rest(1, recall);
        if (rating == 1) {
            int power = tape.shift(tape.power(tape.shift(x, 1), tape.w(k + 4)), -1);
            int share = tape.times(tape.w(k + 3), tape.exp(tape.times(forgetting, tape.w(k + 5))));
            return tape.min(tape.times(share, power), x);
        }
        int ease = tape.times(
                tape.exp(tape.shift(tape.minus(tape.w(k), tape.times(tape.w(k + 1), tape.log(x))), -1.5)),
                tape.rest(11, d));
        int gain = tape.times(ease, tape.shift(tape.exp(tape.times(forgetting, tape.w(k + 2))), -1));
        int graded =
                rating == 2 ? tape.times(gain, tape.w(k + 6)) : rating == 4 ? tape.times(gain, tape.w(k + 7)) : gain;
        return tape.times(x, tape.shift(graded, 1));
    }
}
