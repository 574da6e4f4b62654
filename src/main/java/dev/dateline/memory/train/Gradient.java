package dev.dateline.memory.train;

import dev.dateline.memory.Algorithm;

/**
 * A memory model as a differentiable function: the loss of one card's history, and its derivatives by the weights.
 *
 * <p>One forward and one backward pass through a card serve all its rows, so that the time is proportional to the
 * reviews in the log. Not safe for use by several threads, because passes write into buffers of the instance.
 */
interface Gradient {
    /** Predictions are clamped to this distance from 0 and 1; clamped ones have no gradient. */
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
     * @param gradient the sums to which derivatives are added, one for each weight
     */
    double card(int from, int to, double[] weight, double[] gradient);

    /** Writes the recall before each review of a card except the first, ignoring guesses. */
    void predict(int from, int to, double[] recall);
}
