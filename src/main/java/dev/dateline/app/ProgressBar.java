package dev.dateline.app;

import dev.dateline.memory.train.Progress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/** A progress bar on one line of a terminal, which is wiped off at the end. */
public final class ProgressBar implements Progress {
    private static final int WIDEST = 40;
    private static final int NARROWEST = 4;

    private final PrintStream out;
    private final String label;
    private final IntSupplier columns;
    private int width;
    private int drawn = -1;

    /** @param columns the width of the terminal, read when the bar is first drawn; a bar that is too wide could not be wiped off */
    ProgressBar(PrintStream out, String label, IntSupplier columns) {
        this.out = out;
        this.label = label;
        this.columns = columns;
    }

    @Override
    public synchronized void at(double share) {
        if (drawn < 0) {
            int room = columns.getAsInt() - label.length() - " []".length() - 1;
            width = Math.max(NARROWEST, Math.min(WIDEST, room));
        }
        int filled = (int) Math.floor(Math.min(1, share) * width);
        if (filled > drawn) {
            drawn = filled;
            draw("\r" + label + " [" + "#".repeat(filled) + " ".repeat(width - filled) + "]");
        }
    }

    /** The carriage return is the program's own, so it bypasses the filter that removes others. */
    private void draw(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** Wipes off the bar. */
    public synchronized void done() {
        if (drawn >= 0) {
            draw("\r" + " ".repeat(label.length() + width + " []".length()) + "\r");
        }
    }
}
