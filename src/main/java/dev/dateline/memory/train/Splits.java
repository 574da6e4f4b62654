package dev.dateline.memory.train;

import dev.dateline.memory.Parameters;

/**
 * Five chronological splits: a model trained on the first k sixths of the rows predicts the next sixth, so that it
 * never knows the future.
 */
final class Splits {
    private static final int PARTS = 6;
    static final int COUNT = PARTS - 1;
    /** With fewer rows the result has no meaning. */
    static final int LEAST_ROWS = 60;

    private final TrainingSet log;
    private final int part;

    Splits(TrainingSet log) {
        this.log = log;
        this.part = log.rows() / PARTS;
    }

    /** The first row that is predicted. */
    int firstTested() {
        return part;
    }

    /** The number of rows that split k, 0 to 4, is trained on. */
    int known(int k) {
        return (k + 1) * part;
    }

    /** The end of the rows that split k predicts, exclusive; the last split takes the remainder. */
    int end(int k) {
        return k == COUNT - 1 ? log.rows() : (k + 2) * part;
    }

    /** Writes a model's predictions for the rows of split k. */
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

    /** Predicts each row by the share recalled in the rows before its split. */
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

    /** Predicts each row by a running average with decay: srs-benchmark's MOVING-AVG. */
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
