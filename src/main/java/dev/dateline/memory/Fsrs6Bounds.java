package dev.dateline.memory;

/** The default weights of FSRS-6 and their bounds: fsrs-rs 6.6.1 src/inference.rs and src/parameter_clipper.rs. */
final class Fsrs6Bounds {
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

    private Fsrs6Bounds() {}

    static void clip(double[] w) {
        boolean shortTerm = w[17] != 0 || w[18] != 0 || w[19] != 0;
        for (int i = 0; i < w.length; i++) {
            if (shortTerm || i < 17 || i > 19) {
                w[i] = Math.min(Math.max(w[i], LOW[i]), HIGH[i]);
            }
        }
    }
}
