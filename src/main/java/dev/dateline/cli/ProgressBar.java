package dev.dateline.cli;

import dev.dateline.memory.train.Progress;
import java.io.PrintStream;

/** A bar on one line of a terminal that fills as work is done, and leaves nothing behind. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 40;

    private final PrintStream out;
    private final String label;
    private int drawn = -1;

    ProgressBar(PrintStream out, String label) {
        this.out = out;
        this.label = label;
    }

    @Override
    public synchronized void at(double share) {
        int filled = (int) Math.floor(share * WIDTH);
        if (filled > drawn) {
            drawn = filled;
            out.print("\r" + label + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "]");
            out.flush();
        }
    }

    /** Wipes the bar off. */
    synchronized void done() {
        if (drawn >= 0) {
            out.print("\r" + " ".repeat(label.length() + WIDTH + 3) + "\r");
            out.flush();
        }
    }
}
