package dev.dateline.memory.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How well the predicted recall fits the actual reviews.
 *
 * @param logLoss mean of binary cross entropy, in nats; less is better
 * @param rmseBins root mean square of predicted minus actual recall over bins of similar reviews; lower is better, but a constant
 *     guess in each bin would also be good
 * @param auc the probability that a recalled review had a higher prediction than a forgotten one; higher is better, 0.5 is chance
 */
public record Measures(double logLoss, double rmseBins, double auc) {
    private static final double LEAST = 1e-15;

    /**
     * Measures predictions for the rows of a log, starting at a given row, as srs-benchmark does.
     *
     * @param recall the predicted probability of recall for each row
     * @param from the first row that counts
     */
    static Measures of(TrainingSet log, double[] recall, int from) {
        double[] losses = losses(log, recall, from);
        return new Measures(
                Arrays.stream(losses).sum() / losses.length, rmseBins(log, recall, from), auc(log, recall, from));
    }

    /** The loss of each row, starting at a given row. */
    static double[] losses(TrainingSet log, double[] recall, int from) {
        double[] losses = new double[log.rows() - from];
        for (int k = from; k < log.rows(); k++) {
            double p = Math.min(Math.max(recall[k], LEAST), 1 - LEAST);
            losses[k - from] = -Math.log(log.label(log.rows[k]) == 1 ? p : 1 - p);
        }
        return losses;
    }

    private static final class Bin {
        double predicted;
        double recalled;
        int rows;
    }

    private record Key(long delay, long length, long lapses) {}

    private static double rmseBins(TrainingSet log, double[] recall, int from) {
        int[] lengths = new int[log.reviews()];
        int[] lapses = new int[log.reviews()];
        for (int i = 0; i < log.reviews(); i++) {
            boolean first = log.history(i) == 0;
            lengths[i] = (first ? 1 : lengths[i - 1]) + (log.days[i] > 0 ? 1 : 0);
            boolean lapsed = !first && log.rating[i - 1] == 1 && log.days[i - 1] > 0;
            lapses[i] = first ? 0 : lapses[i - 1] + (lapsed ? 1 : 0);
        }
        Map<Key, Bin> bins = new HashMap<>();
        for (int k = from; k < log.rows(); k++) {
            int i = log.rows[k];
            Bin bin = bins.computeIfAbsent(key(log.days[i], lengths[i], lapses[i]), it -> new Bin());
            bin.predicted += recall[k];
            bin.recalled += log.label(i);
            bin.rows++;
        }
        double sum = 0;
        for (Bin bin : bins.values()) {
            double off = (bin.predicted - bin.recalled) / bin.rows;
            sum += bin.rows * off * off;
        }
        return Math.sqrt(sum / (log.rows() - from));
    }

    /** Bins grow geometrically in delay, number of reviews and number of lapses. */
    private static Key key(int days, int length, int lapses) {
        return new Key(
                Math.round(100 * geometric(2.48, 3.62, days)),
                Math.round(geometric(1.99, 1.89, length)),
                lapses == 0 ? 0 : Math.round(geometric(1.65, 1.73, lapses)));
    }

    private static double geometric(double scale, double base, int n) {
        return scale * Math.pow(base, Math.floor(Math.log(n) / Math.log(base)));
    }

    /** The area under the ROC curve by ranks; equal predictions share a rank. */
    private static double auc(TrainingSet log, double[] recall, int from) {
        int n = log.rows() - from;
        double[] recalled = new double[n];
        double[] all = new double[n];
        int positive = 0;
        for (int k = from; k < log.rows(); k++) {
            all[k - from] = recall[k];
            if (log.label(log.rows[k]) == 1) {
                recalled[positive++] = recall[k];
            }
        }
        Arrays.sort(all);
        Arrays.sort(recalled, 0, positive);
        double ranks = 0;
        int at = 0;
        for (int i = 0; i < n; ) {
            int j = i;
            while (j < n && all[j] == all[i]) {
                j++;
            }
            while (at < positive && recalled[at] == all[i]) {
                ranks += (i + j + 1) / 2.0;
                at++;
            }
            i = j;
        }
        double pairs = (double) positive * (n - positive);
        return pairs == 0 ? 0.5 : (ranks - positive * (positive + 1.0) / 2) / pairs;
    }
}
