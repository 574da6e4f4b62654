package dev.dateline.memory.train;

import dev.dateline.memory.Algorithm;

/**
 * A memory model as a differentiable function: the loss of one card's history, and its derivatives by the weights.
 *
 * <p>One forward and one backward pass through a card serve all its rows, so that the time is proportional to the
 * reviews in the log. Not safe for use by several threads, because passes write into buffers of the instance.
 */
abstract class Gradient {
    /** Predictions are clamped to this distance from 0 and 1; clamped ones have no gradient. */
    static final double MARGIN = 1e-7;

    final TrainingSet log;

    /** The recall before each review of the current card. */
    double[] r = new double[64];

    /** The derivative by the recall at a review, in the backward pass. */
    double byR;

    Gradient(TrainingSet log) {
        this.log = log;
    }

    /** The function of a model over a log. */
    static Gradient of(Algorithm algorithm, TrainingSet log) {
        return switch (algorithm) {
            case FSRS_6 -> new Fsrs6Gradient(log);
            case FSRS_7 -> new Fsrs7Gradient(log);
        };
    }

    /** Sets the weights for the passes that follow. */
    abstract void use(double[] weights);

    abstract void forward(int from, int to);

    abstract double backward(int from, int to, double[] weight, double[] gradient);

    /**
     * Adds a card's gradient and returns its loss: the weighted sum of binary cross entropy over its rows.
     *
     * @param from the card's first review
     * @param to the end of its reviews, exclusive; at least one after {@code from}
     * @param weight the weight of each review, above 0 for those that are rows of this training
     * @param gradient the sums to which derivatives are added, one for each weight
     */
    final double card(int from, int to, double[] weight, double[] gradient) {
        forward(from, to);
        return backward(from, to, weight, gradient);
    }

    /** Writes the recall before each review of a card except the first, ignoring guesses. */
    final void predict(int from, int to, double[] recall) {
        forward(from, to);
        System.arraycopy(r, 1, recall, from + 1, to - from - 1);
    }

    /** Returns the loss of a review, and adds its derivative to {@link #byR}. */
    final double lossBack(double recall, int at, double weight) {
        double guess = log.guess[at];
        double p = guess + (1 - guess) * Math.min(Math.max(recall, MARGIN), 1 - MARGIN);
        double slope = recall >= MARGIN && recall <= 1 - MARGIN ? weight * (1 - guess) : 0;
        if (log.rating[at] > 1) {
            byR -= slope / p;
            return -weight * Math.log(p);
        }
        byR += slope / (1 - p);
        return -weight * Math.log(1 - p);
    }
}
