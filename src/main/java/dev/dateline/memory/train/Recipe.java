package dev.dateline.memory.train;

import dev.dateline.memory.Algorithm;
import dev.dateline.memory.Parameters;

/**
 * The recipe for training a model: the constants of its authors.
 *
 * @param rate the first learning rate, falling along a cosine to 0
 * @param beta1 Adam's memory of gradients
 * @param beta2 Adam's memory of their squares
 * @param pull how strongly weights are drawn to their start
 * @param longestHistory rows with more earlier reviews of the card are left out
 * @param recency the weight of the oldest row, the newest having 1
 * @param recencyPower how late in the log the weights of rows begin to rise
 */
public record Recipe(
        Algorithm algorithm,
        int epochs,
        double rate,
        double beta1,
        double beta2,
        double pull,
        int longestHistory,
        double recency,
        double recencyPower) {

    static final int BATCH = 512;

    /** The seed for the order of batches, so that a training can be repeated. */
    static final long SEED = 2023;

    /** FSRS-6 as fsrs-rs 6.6.1 trains it (src/training.rs). */
    public static final Recipe FSRS_6 = new Recipe(Algorithm.FSRS_6, 5, 0.04, 0.9, 0.999, 1, 255, 0.25, 3);

    /** FSRS-7 as srs-benchmark trains it, with equal weight for every review. */
    public static final Recipe FSRS_7 = new Recipe(Algorithm.FSRS_7, 9, 0.0118, 0.7, 0.98, 0.3333, 64, 1, 1);

    /** FSRS-7 trained mostly on the last part of the log. */
    public static final Recipe FSRS_7_RECENT =
            new Recipe(Algorithm.FSRS_7, 9, 0.0118, 0.7, 0.98, 0.3333, 64, .0667, 11.25);

    /**
     * How much each weight varies between learners. A weight that varies much may move further from its start. From
     * fsrs-rs src/training.rs.
     */
    private static final double[] SPREAD_6 = {
        6.43, 9.66, 17.58, 27.85, .57, .28, .6, .12, .39, .18, .33, .3, .09, .16, .57, .25, 1.03, .31, .32, .14, .27
    };

    /** How much each weight of FSRS-7 varies between learners. From srs-benchmark-rust fsrs_v7.rs. */
    private static final double[] SPREAD_7 = {
        9999, 9999, 9999, 9999, .523, .2528, .4329, .2966, .2139, .2889, .1862, .175, .3812, .3013, .9104, .3234, .2448,
        .3273, .1842, .1735, .4608, .311, .864, .0418, .2596, .0798, .0682, .1282, .1397, .1407, .1489, .2, .15, .15
    };

    double[] spread() {
        return switch (algorithm) {
            case FSRS_6 -> SPREAD_6;
            case FSRS_7 -> SPREAD_7;
        };
    }

    Parameters defaults() {
        return Parameters.defaults(algorithm);
    }
}
