package dev.dateline.library.lint;

import java.util.Arrays;

/** Computes probabilities. */
final class Chance {
    private Chance() {}

    /** The probability of {@code hits} or more in {@code tries}, if each try succeeds with probability {@code p}. */
    static double atLeast(int hits, int tries, double p) {
        double[] each = new double[tries];
        Arrays.fill(each, p);
        return atLeast(hits, each);
    }

    /** The probability of {@code hits} or more, if each try has its own probability (Poisson binomial). */
    static double atLeast(int hits, double[] tries) {
        double[] counts = new double[tries.length + 1];
        counts[0] = 1;
        for (int n = 0; n < tries.length; n++) {
            for (int k = n + 1; k > 0; k--) {
                counts[k] = counts[k] * (1 - tries[n]) + counts[k - 1] * tries[n];
            }
            counts[0] *= 1 - tries[n];
        }
        double sum = 0;
        for (int k = hits; k <= tries.length; k++) {
            sum += counts[k];
        }
        return sum;
    }
}
