package dev.dateline.memory.train;

import dev.dateline.memory.Parameters;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Gradient descent over batches of whole cards. A penalty draws the weights to their start, and they stay within their
 * bounds.
 */
final class Descent {
    private final Recipe recipe;
    private final TrainingSet log;
    private final double[] weight;
    private final int rows;

    /**
     * @param weight the weight of each review, above 0 for a row
     * @param rows the number of rows
     */
    Descent(Recipe recipe, TrainingSet log, double[] weight, int rows) {
        this.recipe = recipe;
        this.log = log;
        this.weight = weight;
        this.rows = rows;
    }

    /** Descends from a start and returns the last weights. */
    double[] from(double[] start, Progress progress) {
        Batches batches = new Batches(log, weight, Recipe.BATCH);
        Gradient model = Gradient.of(recipe.algorithm(), log);
        Adam adam = new Adam(start.length, recipe.beta1(), recipe.beta2());
        SplittableRandom random = new SplittableRandom(Recipe.SEED);
        double[] w = start.clone();
        double[] gradient = new double[w.length];
        for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
            progress.at((double) epoch / recipe.epochs());
            batches.shuffle(random);
            int seen = 0;
            for (int from = 0, to; from < batches.cards(); from = to) {
                to = batches.endOf(from);
                int size = batches.rows(from, to);
                model.use(w);
                Arrays.fill(gradient, 0);
                batches.gradient(from, to, model, weight, gradient);
                addPull(recipe, w, start, gradient, (double) size / rows);
                adam.step(w, gradient, Adam.cosine(recipe.rate(), (epoch + (double) seen / rows) / recipe.epochs()));
                w = new Parameters(recipe.algorithm(), w).weights();
                seen += size;
            }
        }
        return w;
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
