package dev.dateline.memory.train;

import dev.dateline.memory.Algorithm;

/**
 * A memory model as a differentiable function: the loss of one card's history and its derivatives by the weights.
 *
 * <p>One pass forward and one back through a whole card serve all its rows, so that a log costs time in proportion to its
 * reviews. Not for use by several threads: passes write into buffers of the instance.
 */
interface Gradient {
    /** Predictions are kept this far from 0 and 1; beyond, they have no gradient. */
    double MARGIN = 1e-7;

    /** The function of a model over a log. */
    static Gradient of(Algorithm algorithm, TrainingSet log) {
        return switch (algorithm) {
            case FSRS_6 -> new Fsrs6Gradient(log);
            case FSRS_7 -> new Fsrs7Gradient(log);
        };
    }

    /** Sets the weights for the passes that follow. */
    void use(double[] weights);

    /**
     * Adds a card's gradient and returns its loss: the weighted sum of binary cross entropy over its rows.
     *
     * @param from the card's first review
     * @param to the end of its reviews, exclusive; at least one after {@code from}
     * @param weight by review, above 0 for those that are rows of this training
     * @param gradient where derivatives are added, one a weight
     */
    double card(int from, int to, double[] weight, double[] gradient);

    /** Writes the recall before each review of a card but the first, without regard to guessing. */
    void predict(int from, int to, double[] recall);
}
