package dev.dateline.library.lint;

import java.util.Arrays;

/** Computes how likely something is by chance. */
final class Chance {
    private Chance() {}

    /** The chance of {@code hits} or more in {@code tries} that each succeed with probability {@code p}. */
    static double atLeast(int hits, int tries, double p) {
        double[] each = new double[tries];
        Arrays.fill(each, p);
        return atLeast(hits, each);
    }

    /** The chance of {@code hits} or more if each try has a probability of its own (Poisson binomial). */
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
