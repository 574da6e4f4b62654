package dev.dateline.memory;

import java.util.Arrays;

/**
 * The weights of a memory model, each within the bounds that its authors give.
 *
 * <p>Immutable: arrays are copied on the way in and out. Two sets with equal weights are equal.
 */
public final class Parameters {
    private static final Parameters FSRS_6 = new Parameters(Algorithm.FSRS_6, Fsrs6.DEFAULTS);
    private static final Parameters FSRS_7 = new Parameters(Algorithm.FSRS_7, Fsrs7.DEFAULTS);

    private final Algorithm algorithm;
    private final double[] weights;

    /**
     * Creates a set of weights. Weights out of bounds are moved to the nearest bound.
     *
     * @param weights 21 weights for FSRS-6, 34 for FSRS-7, in the order of the papers
     * @throws IllegalArgumentException if there are too few or too many, or one is not a finite number
     */
    public Parameters(Algorithm algorithm, double[] weights) {
        int expected = length(algorithm);
        if (weights.length != expected) {
            throw new IllegalArgumentException(algorithm.id() + " has " + expected + " weights, not " + weights.length);
        }
        if (!Arrays.stream(weights).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("weights are finite numbers: " + Arrays.toString(weights));
        }
        this.algorithm = algorithm;
        this.weights = weights.clone();
        clip(algorithm, this.weights);
    }

    /** The weights that fit an average learner, as published with the model. */
    public static Parameters defaults(Algorithm algorithm) {
        return switch (algorithm) {
            case FSRS_6 -> FSRS_6;
            case FSRS_7 -> FSRS_7;
        };
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    /** A copy of the weights. */
    public double[] weights() {
        return weights.clone();
    }

    /** One weight, counted from 0 as in the papers. */
    public double weight(int index) {
        return weights[index];
    }

    public static int length(Algorithm algorithm) {
        return switch (algorithm) {
            case FSRS_6 -> Fsrs6.DEFAULTS.length;
            case FSRS_7 -> Fsrs7.DEFAULTS.length;
        };
    }

    /** Moves weights into bounds, in place. */
    static void clip(Algorithm algorithm, double[] weights) {
        switch (algorithm) {
            case FSRS_6 -> Fsrs6.clip(weights);
            case FSRS_7 -> Fsrs7.clip(weights);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && algorithm == that.algorithm && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * algorithm.hashCode() + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return algorithm.id() + " " + Arrays.toString(weights);
    }
}
