package dev.dateline.memory.train;

import dev.dateline.memory.Algorithm;

/** Adds up the progress of parallel trainings. Each counts by its rows and the cost of its model. */
final class SharedProgress {
    /** The cost of a row of FSRS-7 in rows of FSRS-6: nine epochs instead of five, and two traces instead of one. */
    private static final double COST_OF_FSRS_7 = 6;

    private final Progress progress;
    private double total;
    private double done;

    SharedProgress(Progress progress) {
        this.progress = progress;
    }

    /** Announces a training. Call it before any training begins. */
    Progress job(Recipe recipe, int rows) {
        double cost = recipe.algorithm() == Algorithm.FSRS_7 ? COST_OF_FSRS_7 * rows : rows;
        total += cost;
        double[] before = new double[1];
        return share -> {
            add(cost * (share - before[0]));
            before[0] = share;
        };
    }

    private synchronized void add(double cost) {
        done += cost;
        progress.at(Math.min(1, done / total));
    }
}
