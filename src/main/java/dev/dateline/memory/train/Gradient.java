package dev.dateline.memory.train;

import dev.dateline.memory.Algorithm;

/**
 * A memory model as a differentiable function: the loss of one card's history, and its derivatives by the weights.
 *
 * <p>One pass through a card serves all its rows, so that the time is proportional to the reviews in the log. Not safe
 * for use by several threads.
 */
abstract class Gradient extends Tape {
    /** Predictions are clamped to this distance from 0 and 1; clamped ones have no gradient. */
    static final double MARGIN = 1e-7;

    final TrainingSet log;

    /** The recall before each review of the current card, on the tape. */
    private int[] recall = new int[64];

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

    /** Computes what depends on the weights alone. */
    abstract void prepare();

    /** Sets the card's state after its first review. */
    abstract void first(int rating);

    /** The recall before a review. */
    abstract int recall(int review);

    /**
     * Changes the card's state by a review.
     *
     * @param recall the recall before it
     */
    abstract void step(int review, int recall);

    /** The difficulty after a first review, which is the same function of the weights in all models. */
    final int firstDifficulty(int rating) {
        return shift(minus(w(4), exp(scale(w(5), rating - 1))), 1);
    }

    /** A difficulty after a change that grows smaller towards 10. */
    final int damped(int difficulty, int change) {
        return plus(difficulty, times(scale(rest(10, difficulty), 1 / 9.0), change));
    }

    final int curve(int decay, int factor, double days, int stability) {
        return power(shift(over(scale(factor, days), stability), 1), decay);
    }

    /** Sets the weights for the passes that follow. */
    final void use(double[] weights) {
        begin(weights);
        prepare();
        keep();
    }

    private void forward(int from, int to) {
        if (recall.length < to - from) {
            recall = new int[2 * (to - from)];
        }
        rewind();
        first(log.rating[from]);
        for (int i = from + 1; i < to; i++) {
            recall[i - from] = recall(i);
            // the state after the last review is not used
            if (i + 1 < to) {
                step(i, recall[i - from]);
            }
        }
    }

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
        double loss = 0;
        for (int i = from + 1; i < to; i++) {
            if (weight[i] > 0) {
                loss += loss(recall[i - from], i, weight[i]);
            }
        }
        back(gradient);
        return loss;
    }

    /** Writes the recall before each review of a card except the first, ignoring guesses. */
    final void predict(int from, int to, double[] predicted) {
        forward(from, to);
        for (int i = from + 1; i < to; i++) {
            predicted[i] = value(recall[i - from]);
        }
    }

    /** Returns the loss of a review, and adds its derivative by the recall. */
    private double loss(int node, int at, double weight) {
        double guess = log.guess[at];
        double r = value(node);
        double p = guess + (1 - guess) * Math.min(Math.max(r, MARGIN), 1 - MARGIN);
        double slope = r >= MARGIN && r <= 1 - MARGIN ? weight * (1 - guess) : 0;
        boolean recalled = log.rating[at] > 1;
        seed(node, recalled ? -slope / p : slope / (1 - p));
        return -weight * Math.log(recalled ? p : 1 - p);
    }
}
