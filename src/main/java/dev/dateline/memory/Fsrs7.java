package dev.dateline.memory;

/**
 * FSRS-7 (final): a slow and a fast trace, mixed into one recall probability; 34 weights.
 *
 * <p>Formulas of ts-fsrs packages/fsrs/src/models/fsrs-7/algorithm.ts and srs-benchmark-rust fsrs_v7.rs. Time is real
 * time in fractional days, also within a day; whole days make this model worse on any log with same-day reviews. Its
 * stabilities are not the days to 90 per cent recall. Only {@link #interval} gives the time to wait, which may be
 * seconds, so a scheduler needs learning steps and a minimum of one day.
 */
public final class Fsrs7 implements MemoryModel {
    /**
     * The published weights, from packages/fsrs/src/models/fsrs-7/constants.ts. Weights 0 to 3 are of first reviews, 4 to 6 of difficulty, 7 to 14 of the slow trace, 15 to
     * 22 of the fast one.
     */
    static final double[] DEFAULTS = {
        0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1,
        1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145,
        0, 0.5667, 0.3734, 0.5333, 0.3048
    };

    private static final double[] LOW = {
        1e-4, 1e-4, 1e-4, 1e-4, 1, .001, .1, 0, 0, .3, .01, .1, 0, 0, 1, 0, 0, .5, .001, .001, 0, 0, 1, .01, .01, .2,
        .5, .01, .1, 0, .1, 0, 0, 0
    };
    private static final double[] HIGH = {
        50, 100, 100, 100, 10, 4, 4, 4, 1.2, 3, 1.5, 1, 3.5, 1, 7, 4, 2, 6, 1.5, 1, 5, 1, 7, .25, .95, .85, .99, 1, 1,
        .9, 1.1, 1, .6, .6
    };

    static final double MIN_STABILITY = 1e-4;
    static final double MAX_STABILITY = 36_500;
    /** Keeps probabilities away from 0 and 1: R(0) = 0.99999. */
    static final double EPSILON = 1e-5;
    /** The fast trace as a share of the slow one: its value after a first review, and its ceiling after a lapse. */
    static final double FAST_SHARE = 0.8;
    /** Index of the first update weight of the slow and of the fast trace. */
    static final int SLOW = 7;

    static final int FAST = 15;

    private static final double LONGEST = 36_500;
    private static final double SHORTEST = 1e-12;

    private final double[] w;
    private final double easiest;
    private final double slowDecay;
    private final double slowFactor;
    private final double logFastBase;

    /** @throws IllegalArgumentException if the parameters are another model's */
    public Fsrs7(Parameters parameters) {
        if (parameters.algorithm() != Algorithm.FSRS_7) {
            throw new IllegalArgumentException("not FSRS-7: " + parameters);
        }
        w = parameters.weights();
        easiest = firstDifficulty(4);
        slowDecay = -clamp(w[24], .01, .95);
        slowFactor = Math.exp(Math.log(w[26]) / slowDecay) - 1;
        logFastBase = Math.log(w[25]);
    }

    /** Moves weights into their bounds, in place. */
    static void clip(double[] w) {
        for (int i = 0; i < w.length; i++) {
            w[i] = Math.min(Math.max(w[i], LOW[i]), HIGH[i]);
        }
        w[1] = Math.max(w[1], w[0]);
        w[2] = Math.max(w[2], w[1]);
        w[3] = Math.max(w[3], w[2]);
        w[26] = Math.max(w[26], w[25]);
    }

    @Override
    public Fsrs7State first(Grade grade) {
        double slow = w[grade.rating() - 1];
        return new Fsrs7State(
                clampStability(slow), clampStability(FAST_SHARE * slow), clamp(firstDifficulty(grade.rating()), 1, 10));
    }

    @Override
    public Fsrs7State next(MemoryState state, Elapsed elapsed, Grade grade) {
        Fsrs7State before = own(state);
        double d = before.difficulty();
        double days = elapsed.days();
        int rating = grade.rating();
        double recall = retrievability(before, days);
        double slow = update(SLOW, before.slow(), d, recall, rating);
        double fast = update(FAST, before.fast(), d, fastRecall(before.fast(), days), rating);
        if (rating == 1) {
            fast = Math.min(fast, FAST_SHARE * slow);
        }
        double step = -w[6] * (rating - 3) * (rating == 1 ? recall + 0.1 : 1);
        return new Fsrs7State(
                clampStability(slow),
                clampStability(fast),
                clamp(0.01 * easiest + 0.99 * (d + (10 - d) / 9 * step), 1, 10));
    }

    @Override
    public double retrievability(MemoryState state, Elapsed elapsed) {
        return retrievability(own(state), elapsed.days());
    }

    @Override
    public double interval(MemoryState state, double desiredRetention) {
        if (!(desiredRetention > 0 && desiredRetention <= 1)) {
            throw new IllegalArgumentException("retention lies in 0 to 1: " + desiredRetention);
        }
        if (desiredRetention >= 0.9999) {
            return 0;
        }
        Fsrs7State own = own(state);
        double target = Math.max(desiredRetention, 1e-4);
        return retrievability(own, LONGEST) >= target ? LONGEST : solve(own, target);
    }

    /**
     * The days after which recall has fallen to the target. Uses Newton's method on the logarithm of time, inside a
     * bracket that shrinks at each step, so that it always ends.
     */
    private double solve(Fsrs7State card, double target) {
        double low = Math.log(SHORTEST);
        double high = Math.log(LONGEST);
        double x = clamp(Math.log(Math.max(card.slow(), card.fast())), low, high);
        for (int i = 0; i < 200 && high - low > 1e-13; i++) {
            double t = Math.exp(x);
            double error = retrievability(card, t) - target;
            if (Math.abs(error) < 1e-15) {
                break;
            }
            if (error > 0) {
                low = x;
            } else {
                high = x;
            }
            double guess = x - clamp(error / slope(card, t), -4, 4);
            double next = guess > low && guess < high ? guess : (low + high) / 2;
            if (Math.abs(next - x) < 1e-14) {
                break;
            }
            x = next;
        }
        return Math.exp(x);
    }

    private double retrievability(Fsrs7State card, double days) {
        double mixed = mixed(card, fastRecall(card.fast(), days), slowRecall(card, days));
        return mixed * (1 - 2 * EPSILON) + EPSILON;
    }

    /** The mean of a value of the fast trace and a value of the slow one, by the weights of the traces. */
    private double mixed(Fsrs7State card, double fast, double slow) {
        double fastWeight = w[27] * Math.exp(-w[29] * Math.log(card.fast()));
        double slowWeight = w[28] * Math.exp(w[30] * Math.log(card.slow()) + (card.difficulty() - 5) * (w[31] - 0.5));
        return (fastWeight * fast + slowWeight * slow) / (fastWeight + slowWeight);
    }

    private double fastRecall(double fast, double days) {
        double decay = fastDecay(fast);
        return Math.exp(decay * Math.log(1 + fastFactor(decay) * days / fast));
    }

    private double fastDecay(double fast) {
        return -clamp(w[23] * Math.exp((w[33] - 0.3) * Math.log(fast)), .01, .95);
    }

    private double fastFactor(double decay) {
        return Math.exp(Math.min(logFastBase / decay, 60)) - 1;
    }

    private double slowRecall(Fsrs7State card, double days) {
        return Math.exp(slowDecay * Math.log(1 + slowScale(card) * days / card.slow()));
    }

    private double slowScale(Fsrs7State card) {
        return slowFactor * Math.exp((card.difficulty() - 5) * (w[32] - 0.3));
    }

    /** The derivative of recall by the logarithm of time, negative. */
    private double slope(Fsrs7State card, double days) {
        double decay = fastDecay(card.fast());
        double fastX = fastFactor(decay) * days / card.fast();
        double slowX = slowScale(card) * days / card.slow();
        double fast = decay * fastRecall(card.fast(), days) * fastX / (1 + fastX);
        double slow = slowDecay * slowRecall(card, days) * slowX / (1 + slowX);
        return mixed(card, fast, slow) * (1 - 2 * EPSILON);
    }

    /** One trace after a review; {@code k} is its first weight, {@code recall} is the recall by this trace. */
    private double update(int k, double x, double d, double recall, int rating) {
        double shrunk = w[k + 3] * (Math.exp(w[k + 4] * Math.log(x + 1)) - 1) * Math.exp((1 - recall) * w[k + 5]);
        double lapsed = Math.min(x, shrunk);
        if (rating == 1) {
            return lapsed;
        }
        double bonus = rating == 2 ? w[k + 6] : rating == 4 ? w[k + 7] : 1;
        double gain = Math.exp(w[k] - 1.5 - w[k + 1] * Math.log(x))
                * (11 - d)
                * (Math.exp((1 - recall) * w[k + 2]) - 1)
                * bonus;
        return Math.max(lapsed, x * (1 + gain));
    }

    private double firstDifficulty(int rating) {
        return w[4] - Math.exp(w[5] * (rating - 1)) + 1;
    }

    private static double clampStability(double s) {
        return clamp(s, MIN_STABILITY, MAX_STABILITY);
    }

    private static double clamp(double x, double low, double high) {
        return Math.min(Math.max(x, low), high);
    }

    private static Fsrs7State own(MemoryState state) {
        if (state instanceof Fsrs7State own) {
            return own;
        }
        throw new IllegalArgumentException("not a state of FSRS-7: " + state);
    }
}
