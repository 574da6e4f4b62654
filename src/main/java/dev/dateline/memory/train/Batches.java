package dev.dateline.memory.train;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Whole cards, shuffled into new batches for each epoch.
 *
 * <p>A card goes through the model once for all its rows, so that the cost of an epoch is proportional to the log.
 * Cards of different lengths are mixed. Batches of cards of one length, which are usual if rows are padded, make the
 * weights oscillate and end with a worse fit.
 */
final class Batches {
    private final TrainingSet log;
    private final int size;
    private final int[] cards;
    /** The end of each card's last row, exclusive. */
    private final int[] end;
    /** The number of rows of each card. */
    private final int[] rows;

    /**
     * Takes the cards that have rows.
     *
     * @param weight the weight of each review, above 0 for a row
     * @param size the most rows of a batch; a single card with more rows is a batch by itself
     */
    Batches(TrainingSet log, double[] weight, int size) {
        this.log = log;
        this.size = size;
        end = new int[log.cards()];
        rows = new int[log.cards()];
        int[] some = new int[log.cards()];
        int n = 0;
        for (int c = 0; c < log.cards(); c++) {
            for (int i = log.start[c]; i < log.start[c + 1]; i++) {
                if (weight[i] > 0) {
                    end[c] = i + 1;
                    rows[c]++;
                }
            }
            if (rows[c] > 0) {
                some[n++] = c;
            }
        }
        cards = Arrays.copyOf(some, n);
    }

    int cards() {
        return cards.length;
    }

    void shuffle(RandomGenerator random) {
        for (int i = cards.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = cards[i];
            cards[i] = cards[j];
            cards[j] = swap;
        }
    }

    /** The end of the batch that begins at this place among the cards. */
    int endOf(int from) {
        int sum = rows[cards[from]];
        int to = from + 1;
        while (to < cards.length && sum + rows[cards[to]] <= size) {
            sum += rows[cards[to++]];
        }
        return to;
    }

    /** The number of rows of the cards at these places. */
    int rows(int from, int to) {
        int sum = 0;
        for (int k = from; k < to; k++) {
            sum += rows[cards[k]];
        }
        return sum;
    }

    /** Adds the gradient of the cards at these places and returns their loss. */
    double gradient(int from, int to, Gradient model, double[] weight, double[] gradient) {
        double loss = 0;
        for (int k = from; k < to; k++) {
            int c = cards[k];
            loss += model.card(log.start[c], end[c], weight, gradient);
        }
        return loss;
    }
}
