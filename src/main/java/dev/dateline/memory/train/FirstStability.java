package dev.dateline.memory.train;

import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the first four weights of FSRS-6 before all others. They are the stabilities after a first review, one for each
 * grade.
 *
 * <p>After fsrs-rs src/parameter_initialization.rs. Ratings count from 0 here.
 */
final class FirstStability {
    private static final double LOWEST = 0.001;
    private static final double HIGHEST = 100;
    private static final int SEARCH_STEPS = 1_000;
    /** The penalty for a stability is its difference from the default, divided by this number. */
    private static final double PULL = 16;
    /** For a grade without data: the weight of the lower neighbour's logarithm. */
    private static final double HARD_TO_AGAIN = 0.41;

    private static final double GOOD_TO_EASY = 0.54;

    private static final int[][] PAIRS = {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}};

    private FirstStability() {}

    /** Cards with the same first grade and the same delay to the next review. */
    static final class Group {
        final int days;
        int count;
        int recalled;
        double guess;

        Group(int days) {
            this.days = days;
        }

        /** The share recalled, smoothed with one review at the whole log's share. */
        double recall(double average) {
            return (recalled + average) / (count + 1);
        }
    }

    /** The results of the second reviews, by first grade and delay. */
    static final class Table {
        private final double[] defaults;
        private final double average;
        private final Map<Integer, Map<Integer, Group>> groups = new TreeMap<>();
        final int[] counts = new int[4];

        /** @param average the share recalled in the whole log */
        Table(double[] defaults, double average) {
            this.defaults = defaults;
            this.average = average;
        }

        void add(int firstRating, int days, boolean recalled, double guess) {
            Group group =
                    groups.computeIfAbsent(firstRating, it -> new TreeMap<>()).computeIfAbsent(days, Group::new);
            group.count++;
            group.recalled += recalled ? 1 : 0;
            group.guess += guess;
            counts[firstRating - 1]++;
        }

        /** The four stabilities, in order and without gaps; the defaults if there are no data. */
        double[] fit() {
            double[] fitted = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
            double decay = -defaults[20];
            groups.forEach((rating, byDays) ->
                    fitted[rating - 1] = search(byDays.values(), average, defaults[rating - 1], decay));
            inOrder(fitted, counts);
            return filled(fitted, defaults);
        }
    }

    /** The stability with the least loss. */
    static double search(Iterable<Group> groups, double average, double usual, double decay) {
        double low = LOWEST;
        double high = HIGHEST;
        for (int i = 0; i < SEARCH_STEPS && high - low > 1e-12; i++) {
            double third = (high - low) / 3;
            double left = low + third;
            double right = high - third;
            if (loss(groups, average, left, usual, decay) < loss(groups, average, right, usual, decay)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    static double loss(Iterable<Group> groups, double average, double stability, double usual, double decay) {
        double factor = Math.exp(Math.log(0.9) / decay) - 1;
        double loss = Math.abs(stability - usual) / PULL;
        for (Group group : groups) {
            double guess = group.guess / group.count;
            double recall = guess + (1 - guess) * Math.exp(decay * Math.log(1 + factor * group.days / stability));
            double p = Math.min(Math.max(recall, Gradient.MARGIN), 1 - Gradient.MARGIN);
            double share = group.recall(average);
            loss -= group.count * (share * Math.log(p) + (1 - share) * Math.log(1 - p));
        }
        return loss;
    }

    /**
     * Makes the stability of a better first grade at least as long as that of a worse one. If two contradict each
     * other, the one with more reviews is kept.
     */
    static void inOrder(double[] s, int[] counts) {
        for (int[] pair : PAIRS) {
            int worse = pair[0];
            int better = pair[1];
            if (s[worse] > s[better]) { // false if one is unknown
                if (counts[worse] > counts[better]) {
                    s[better] = s[worse];
                } else {
                    s[worse] = s[better];
                }
            }
        }
    }

    /**
     * Fills in unknown stabilities by fixed weights of their neighbours' logarithms, such as ln S2 = .41 ln S1 + .59 ln
     * S3.
     */
    static double[] filled(double[] known, double[] defaults) {
        double[] s = known.clone();
        int count = 0;
        int only = -1;
        for (int i = 0; i < 4; i++) {
            if (!Double.isNaN(s[i])) {
                count++;
                only = i;
            }
        }
        if (count <= 1) {
            double scale = count == 0 ? 1 : s[only] / defaults[only];
            for (int i = 0; i < 4; i++) {
                s[i] = defaults[i] * scale;
            }
        } else {
            interpolate(s);
        }
        for (int i = 0; i < 4; i++) {
            s[i] = Math.min(Math.max(s[i], LOWEST), HIGHEST);
        }
        return s;
    }

    private static void interpolate(double[] s) {
        double w1 = HARD_TO_AGAIN;
        double w2 = GOOD_TO_EASY;
        double[] x = new double[4];
        for (int i = 0; i < 4; i++) {
            x[i] = Math.log(s[i]);
        }
        if (Double.isNaN(x[1]) && Double.isNaN(x[2])) {
            x[1] = (w1 * x[0] + (1 - w1) * w2 * x[3]) / (w1 + w2 - w1 * w2);
        }
        for (int round = 0; round < 2; round++) {
            solve(x, 0, 1, 2, w1);
            solve(x, 3, 2, 1, w2);
        }
        for (int i = 0; i < 4; i++) {
            s[i] = Double.isNaN(s[i]) ? Math.exp(x[i]) : s[i];
        }
    }

    /** Solves x[middle] = share x[end] + (1 - share) x[far] for the one unknown, if there is exactly one. */
    private static void solve(double[] x, int end, int middle, int far, double share) {
        boolean knowsEnd = !Double.isNaN(x[end]);
        boolean knowsMiddle = !Double.isNaN(x[middle]);
        boolean knowsFar = !Double.isNaN(x[far]);
        if (!knowsEnd && knowsMiddle && knowsFar) {
            x[end] = (x[middle] - (1 - share) * x[far]) / share;
        } else if (knowsEnd && !knowsMiddle && knowsFar) {
            x[middle] = share * x[end] + (1 - share) * x[far];
        } else if (knowsEnd && knowsMiddle && !knowsFar) {
            x[far] = (x[middle] - share * x[end]) / (1 - share);
        }
    }
}
