package dev.dateline.memory.train;

import dev.dateline.memory.Parameters;

/**
 * Five chronological splits: a model that has seen the first k sixths of the rows foretells the next, so that it never knows
 * the future.
 */
final class Splits {
    private static final int PARTS = 6;
    static final int COUNT = PARTS - 1;
    /** Fewer rows than these say nothing. */
    static final int LEAST_ROWS = 60;

    private final TrainingSet log;
    private final int part;

    Splits(TrainingSet log) {
        this.log = log;
        this.part = log.rows() / PARTS;
    }

    /** The first row that is foretold. */
    int firstTested() {
        return part;
    }

    /** How many rows are known to split k, 0 to 4. */
    int known(int k) {
        return (k + 1) * part;
    }

    /** Where the rows that split k foretells end, exclusive; the last takes the remainder. */
    int end(int k) {
        return k == COUNT - 1 ? log.rows() : (k + 2) * part;
    }

    /** Writes what a model foretells of the rows of split k. */
    void predict(int k, Parameters parameters, boolean guessing, double[] recall) {
        double[] byReview = new double[log.reviews()];
        Gradient model = Gradient.of(parameters.algorithm(), log);
        model.use(parameters.weights());
        for (int c = 0; c < log.cards(); c++) {
            model.predict(log.start[c], log.start[c + 1], byReview);
        }
        for (int row = known(k); row < end(k); row++) {
            int i = log.rows[row];
            double guess = guessing ? log.guess[i] : 0;
            recall[row] = guess + (1 - guess) * byReview[i];
        }
    }

    /** Foretells each row by the share recalled of the rows that its split knows. */
    double[] average() {
        double[] recall = new double[log.rows()];
        for (int k = 0; k < COUNT; k++) {
            double recalled = 0;
            for (int row = 0; row < known(k); row++) {
                recalled += log.label(log.rows[row]);
            }
            for (int row = known(k); row < end(k); row++) {
                recall[row] = recalled / known(k);
            }
        }
        return recall;
    }

    /** Foretells each row by a running average that forgets: srs-benchmark's MOVING-AVG. */
    double[] movingAverage() {
        double[] recall = new double[log.rows()];
        double x = 1.2;
        for (int row = 0; row < recall.length; row++) {
            recall[row] = 1 / (Math.exp(-x) + 1);
            if (log.label(log.rows[row]) == 1) {
                x += 0.3 / (Math.exp(x) + 1);
            } else {
                x -= 0.3 * Math.exp(x) / (Math.exp(x) + 1);
            }
        }
        return recall;
    }
}
