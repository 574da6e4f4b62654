package dev.dateline.memory.train;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How certain the difference of two models' log loss is: the middle 95 per cent of it over logs of cards drawn anew.
 *
 * <p>Cards are drawn, not reviews, since the reviews of a card hang together.
 *
 * @param low the lower end; below 0 the first model may be the better one
 * @param high the upper end; below 0 it is, as far as this log can tell
 */
public record Bootstrap(double low, double high) {
    private static final int DRAWS = 2_000;
    private static final long SEED = 1;

    /** Whether the first model is better beyond what chance would do. */
    public boolean liesBelowZero() {
        return high < 0;
    }

    /** Compares the losses of rows from one on. */
    static Bootstrap ofDifference(TrainingSet log, double[] losses, double[] against, int from) {
        double[] sum = new double[log.cards()];
        int[] rows = new int[log.cards()];
        for (int k = 0; k < losses.length; k++) {
            int c = log.card[log.rows[k + from]];
            sum[c] += losses[k] - against[k];
            rows[c]++;
        }
        int n = 0;
        for (int c = 0; c < log.cards(); c++) {
            if (rows[c] > 0) {
                sum[n] = sum[c];
                rows[n++] = rows[c];
            }
        }
        double[] means = new double[DRAWS];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int d = 0; d < DRAWS; d++) {
            double total = 0;
            long count = 0;
            for (int i = 0; i < n; i++) {
                int drawn = random.nextInt(n);
                total += sum[drawn];
                count += rows[drawn];
            }
            means[d] = total / count;
        }
        Arrays.sort(means);
        return new Bootstrap(means[DRAWS * 25 / 1000], means[DRAWS * 975 / 1000 - 1]);
    }
}
