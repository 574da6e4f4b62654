package dev.dateline.memory.train;

import dev.dateline.memory.Parameters;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Gradient descent over batches of whole cards, which are shuffled for each epoch. A penalty draws the weights to their
 * start, and they stay within their bounds.
 *
 * <p>A card goes through the model once for all its rows, so that the cost of an epoch is proportional to the log.
 * Cards of different lengths are mixed. Batches of cards of one length, which are usual if rows are padded, make the
 * weights oscillate and end with a worse fit.
 */
final class Descent {
    private final Recipe recipe;
    private final TrainingSet log;
    private final double[] weight;
    /** The number of rows of each card, and of all cards. */
    private final int[] rows;

    private final int allRows;
    /** The end of each card's last row, exclusive. */
    private final int[] end;

    /** @param weight the weight of each review, above 0 for a row */
    Descent(Recipe recipe, TrainingSet log, double[] weight) {
        this.recipe = recipe;
        this.log = log;
        this.weight = weight;
        rows = new int[log.cards()];
        end = new int[log.cards()];
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                rows[log.card[i]]++;
                end[log.card[i]] = i + 1;
            }
        }
        allRows = Arrays.stream(rows).sum();
    }

    double[] from(double[] start, Progress progress) {
        int[] cards = IntStream.range(0, rows.length).filter(c -> rows[c] > 0).toArray();
        Gradient model = Gradient.of(recipe.algorithm(), log);
        Adam adam = new Adam(start.length, recipe.beta1(), recipe.beta2());
        SplittableRandom random = new SplittableRandom(Recipe.SEED);
        double[] w = start.clone();
        for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
            progress.at((double) epoch / recipe.epochs());
            shuffle(cards, random);
            int seen = 0;
            for (int next = 0; next < cards.length; ) {
                double[] gradient = new double[w.length];
                model.use(w);
                int size = 0;
                // a single card with more rows is a batch by itself
                while (next < cards.length && (size == 0 || size + rows[cards[next]] <= Recipe.BATCH)) {
                    int card = cards[next++];
                    model.card(log.start[card], end[card], weight, gradient);
                    size += rows[card];
                }
                addPull(recipe, w, start, gradient, (double) size / allRows);
                adam.step(w, gradient, Adam.cosine(recipe.rate(), (epoch + (double) seen / allRows) / recipe.epochs()));
                w = new Parameters(recipe.algorithm(), w).weights();
                seen += size;
            }
        }
        return w;
    }

    private static void shuffle(int[] cards, SplittableRandom random) {
        for (int i = cards.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = cards[i];
            cards[i] = cards[j];
            cards[j] = swap;
        }
    }

    /**
     * Adds the derivative of the penalty on weights that differ from their start. A batch gets its share of the
     * penalty.
     */
    static void addPull(Recipe recipe, double[] w, double[] start, double[] gradient, double share) {
        double[] spread = recipe.spread();
        for (int k = 0; k < w.length; k++) {
            gradient[k] += 2 * recipe.pull() * share * (w[k] - start[k]) / (spread[k] * spread[k]);
        }
    }
}
