package dev.dateline.memory;

/**
 * FSRS-6, the released standard: one stability, one difficulty, 21 weights.
 *
 * <p>Formulas of fsrs-rs 6.6.1 (src/model.rs, src/inference.rs), checked against its vectors and those of ts-fsrs,
 * py-fsrs and go-fsrs. Time is in whole study days; a review on the study day of the last one takes the same-day
 * formula.
 */
public final class Fsrs6 implements MemoryModel {
    /** The published weights and the bounds of each weight, from src/inference.rs and src/parameter_clipper.rs. */
    static final double[] DEFAULTS = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double[] LOW = {
        .001, .001, .001, .001, 1, .001, .001, .001, 0, 0, .001, .001, .001, .001, 0, 0, 1, 0, 0, .01, .1
    };
    private static final double[] HIGH = {
        100, 100, 100, 100, 10, 4, 4, .75, 4.5, .8, 3.5, 5, .25, .9, 4, 1, 6, 2, 2, .8, .8
    };

    static final double MIN_STABILITY = 0.001;
    static final double MAX_STABILITY = 36_500;
    static final double MIN_DIFFICULTY = 1;
    static final double MAX_DIFFICULTY = 10;

    private final double[] w;
    /** Exponent of the forgetting curve, negative. */
    private final double decay;
    /** Scales the curve so that R(S) = 0.9. */
    private final double factor;
    /** The difficulty towards which every review moves a card a little: that of a first Easy, not clamped. */
    private final double easiest;
    /** The least factor by which a lapse divides stability. */
    private final double lapseDivisor;

    /** @throws IllegalArgumentException if the parameters are another model's */
    public Fsrs6(Parameters parameters) {
        if (parameters.algorithm() != Algorithm.FSRS_6) {
            throw new IllegalArgumentException("not FSRS-6: " + parameters);
        }
        w = parameters.weights();
        decay = -w[20];
        factor = Math.exp(Math.log(0.9) / decay) - 1;
        easiest = firstDifficulty(4);
        lapseDivisor = Math.exp(w[17] * w[18]);
    }

    /** Moves weights into their bounds, in place. */
    static void clip(double[] w) {
        boolean shortTerm = w[17] != 0 || w[18] != 0 || w[19] != 0;
        for (int i = 0; i < w.length; i++) {
            if (shortTerm || i < 17 || i > 19) {
                w[i] = Math.min(Math.max(w[i], LOW[i]), HIGH[i]);
            }
        }
    }

    @Override
    public Fsrs6State first(Grade grade) {
        int rating = grade.rating();
        return new Fsrs6State(clampStability(w[rating - 1]), clampDifficulty(firstDifficulty(rating)));
    }

    @Override
    public Fsrs6State next(MemoryState state, Elapsed elapsed, Grade grade) {
        double s = own(state).stability();
        double d = state.difficulty();
        int rating = grade.rating();
        double stability;
        if (elapsed.studyDays() == 0) {
            stability = shortTermStability(s, rating);
        } else {
            double r = retrievability(s, (double) elapsed.studyDays());
            stability = rating == 1 ? lapseStability(s, d, r) : recallStability(s, d, r, rating);
        }
        return new Fsrs6State(clampStability(stability), nextDifficulty(d, rating));
    }

    @Override
    public double retrievability(MemoryState state, Elapsed elapsed) {
        return retrievability(own(state).stability(), (double) elapsed.studyDays());
    }

    @Override
    public double interval(MemoryState state, double desiredRetention) {
        if (!(desiredRetention > 0 && desiredRetention <= 1)) {
            throw new IllegalArgumentException("retention lies in 0 to 1: " + desiredRetention);
        }
        return own(state).stability() / factor * (Math.exp(Math.log(desiredRetention) / decay) - 1);
    }

    double retrievability(double stability, double days) {
        return Math.exp(decay * Math.log(1 + factor * days / stability));
    }

    double recallStability(double s, double d, double r, int rating) {
        double gain =
                Math.exp(w[8] - w[9] * Math.log(s)) * (11 - d) * (Math.exp(w[10] * (1 - r)) - 1) * gradeFactor(rating);
        return s * (1 + gain);
    }

    private double gradeFactor(int rating) {
        return rating == 2 ? w[15] : rating == 4 ? w[16] : 1;
    }

    /** Stability after a lapse, before the rule that it must shrink. */
    double forgetStability(double s, double d, double r) {
        return w[11] * Math.exp(w[14] * (1 - r) - w[12] * Math.log(d)) * (Math.exp(w[13] * Math.log(s + 1)) - 1);
    }

    private double lapseStability(double s, double d, double r) {
        return Math.min(forgetStability(s, d, r), s / lapseDivisor);
    }

    double shortTermStability(double s, int rating) {
        double growth = Math.exp(w[17] * (rating - 3 + w[18]) - w[19] * Math.log(s));
        // fsrs-rs, ts-fsrs and go-fsrs never lower stability after a recall on the same day, not even after Hard
        return s * (rating >= 2 ? Math.max(growth, 1) : growth);
    }

    private double firstDifficulty(int rating) {
        return w[4] - Math.exp(w[5] * (rating - 1)) + 1;
    }

    /** A step of difficulty that grows smaller towards 10. */
    double dampedDifficulty(double d, int rating) {
        return d + (10 - d) / 9 * (-w[6] * (rating - 3));
    }

    double nextDifficulty(double d, int rating) {
        return clampDifficulty(w[7] * easiest + (1 - w[7]) * dampedDifficulty(d, rating));
    }

    private static double clampStability(double s) {
        return Math.min(Math.max(s, MIN_STABILITY), MAX_STABILITY);
    }

    private static double clampDifficulty(double d) {
        return Math.min(Math.max(d, MIN_DIFFICULTY), MAX_DIFFICULTY);
    }

    private static Fsrs6State own(MemoryState state) {
        if (state instanceof Fsrs6State own) {
            return own;
        }
        throw new IllegalArgumentException("not a state of FSRS-6: " + state);
    }
}
