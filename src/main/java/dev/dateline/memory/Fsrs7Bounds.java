package dev.dateline.memory;

/** The default weights of FSRS-7 and their bounds: ts-fsrs packages/fsrs/src/models/fsrs-7/constants.ts. */
final class Fsrs7Bounds {
    /** Weights 0 to 3 are of first reviews, 4 to 6 of difficulty, 7 to 14 of the slow trace, 15 to 22 of the fast one. */
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

    private Fsrs7Bounds() {}

    static void clip(double[] w) {
        for (int i = 0; i < w.length; i++) {
            w[i] = Math.min(Math.max(w[i], LOW[i]), HIGH[i]);
        }
        w[1] = Math.max(w[1], w[0]);
        w[2] = Math.max(w[2], w[1]);
        w[3] = Math.max(w[3], w[2]);
        w[26] = Math.max(w[26], w[25]);
    }
}
