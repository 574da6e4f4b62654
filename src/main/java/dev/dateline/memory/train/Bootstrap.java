package dev.dateline.memory.train;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The confidence interval of the difference between two models' log loss: the middle 95 per cent over resampled logs.
 *
 * <p>Cards are resampled, not reviews, because the reviews of a card depend on each other.
 *
 * @param low the lower end; below 0 the first model may be the better one
 * @param high the upper end; below 0 the first model is better, as far as this log can tell
 */
public record Bootstrap(double low, double high) {
    private static final int DRAWS = 2_000;
    private static final long SEED = 1;

    /** Whether the first model is significantly better. */
    public boolean liesBelowZero() {
        return high < 0;
    }

    /** Compares the losses of rows, starting at a given row. */
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
