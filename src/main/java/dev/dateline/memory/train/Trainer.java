package dev.dateline.memory.train;

import dev.dateline.memory.Parameters;
import java.util.Arrays;

/** Fits a model's weights to a log, by the recipe of its authors. */
public record Trainer(Recipe recipe) {
    private static final int LEAST_ROWS = 8;
    private static final int LEAST_FOR_ALL_WEIGHTS = 64;

    /** Trains on a whole log. The same log gives the same weights. */
    public Parameters train(TrainingSet log, Progress progress) {
        return train(log, log.rows(), progress);
    }

    /**
     * Trains on the reviews before a row, counted by time.
     *
     * @param rows how many of the log's first rows are used
     */
    Parameters train(TrainingSet log, int rows, Progress progress) {
        Parameters trained = switch (recipe.algorithm()) {
            case FSRS_6 -> fsrs6(log, Arrays.copyOf(log.rows, rows), progress);
            case FSRS_7 -> fsrs7(log, rows < log.rows() ? log.at[log.rows[rows]] : Long.MAX_VALUE, progress);
        };
        progress.at(1);
        return trained;
    }

    private Parameters fsrs6(TrainingSet log, int[] all, Progress progress) {
        int[] rows = OutlierFilter.keep(log, all);
        Parameters defaults = recipe.defaults();
        if (rows.length < LEAST_ROWS) {
            return defaults;
        }
        double[] start = defaults.weights();
        FirstStability.Table table = openings(log, rows, start);
        System.arraycopy(table.fit(), 0, start, 0, 4);
        if (rows.length < LEAST_FOR_ALL_WEIGHTS
                || rows.length == Arrays.stream(table.counts).sum()) {
            return new Parameters(recipe.algorithm(), start);
        }
        int[] shortEnough = Arrays.stream(rows)
                .filter(i -> log.history(i) <= recipe.longestHistory())
                .toArray();
        double[] w = descend(log, shortEnough, shortEnough.length - 1, start, progress);
        double[] first = Arrays.copyOf(w, 4);
        FirstStability.inOrder(first, table.counts);
        System.arraycopy(first, 0, w, 0, 4);
        return new Parameters(recipe.algorithm(), w);
    }

    private Parameters fsrs7(TrainingSet log, long before, Progress progress) {
        int[] all = log.byTime(i -> log.fraction[i] > 0 && log.at[i] < before);
        Parameters defaults = recipe.defaults();
        if (all.length < LEAST_FOR_ALL_WEIGHTS) {
            return defaults;
        }
        double[] w = descend(log, all, all.length, defaults.weights(), progress);
        return new Parameters(recipe.algorithm(), w);
    }

    /**
     * Weighs rows by their place in time and runs the descent. Rows with long histories count for the places, but are
     * left out.
     */
    private double[] descend(TrainingSet log, int[] rows, int last, double[] start, Progress progress) {
        double[] weight = new double[log.reviews()];
        for (int k = 0; k < rows.length; k++) {
            if (log.history(rows[k]) <= recipe.longestHistory()) {
                double place = Math.pow((double) k / last, recipe.recencyPower());
                weight[rows[k]] = recipe.recency() + (1 - recipe.recency()) * place;
            }
        }
        return new Descent(recipe, log, weight).from(start, progress);
    }

    private static FirstStability.Table openings(TrainingSet log, int[] rows, double[] defaults) {
        double recalled = 0;
        for (int i : rows) {
            recalled += log.label(i);
        }
        FirstStability.Table table = new FirstStability.Table(defaults, recalled / rows.length);
        int[] firstRow = OutlierFilter.firstRows(log, rows);
        for (int i : rows) {
            int c = log.card[i];
            if (firstRow[c] == i) {
                table.add(log.rating[log.start[c]], log.days[i], log.label(i) == 1, log.guess[i]);
            }
        }
        return table;
    }
}
