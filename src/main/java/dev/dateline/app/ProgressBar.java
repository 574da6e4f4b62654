package dev.dateline.app;

import dev.dateline.exchange.Meter;
import dev.dateline.memory.train.Progress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/** A progress bar on a line of a terminal. It is erased when it is closed. */
public final class ProgressBar implements Progress, AutoCloseable {
    private static final int WIDEST = 40;
    private static final int NARROWEST = 4;

    private final PrintStream out;
    private final String label;
    private final IntSupplier columns;
    private int width;
    private int drawn = -1;

    /**
     * @param columns the width of the terminal, which is read when the bar is first drawn; a bar that is too wide
     *     could not be erased
     */
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

    /** Draws the bar. The carriage return is written past the filter that removes such characters from texts. */
    private void draw(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** A meter that draws the bar if the work has at least this many steps. */
    public Meter meter(int large) {
        return (done, total) -> {
            if (total >= large) {
                at((double) done / total);
            }
        };
    }

    @Override
    public synchronized void close() {
        if (drawn >= 0) {
            draw("\r" + " ".repeat(label.length() + width + " []".length()) + "\r");
        }
    }
}
