package dev.dateline.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;

/** A terminal in memory without a display. It measures how much the program writes for a key, and when. */
final class CountingTerminal {
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong flushes = new AtomicLong();
    private final LineDisciplineTerminal terminal;

    CountingTerminal(int columns, int rows) throws IOException {
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                bytes.incrementAndGet();
            }

            @Override
            public void flush() {
                flushes.incrementAndGet();
            }
        };
        terminal = new LineDisciplineTerminal("trial", "xterm-256color", counting, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(columns, rows));
    }

    Terminal terminal() {
        return terminal;
    }

    void type(String keys) throws IOException {
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    }

    /** The time until something is written for a key, in milliseconds. */
    double millis(String key) throws IOException, InterruptedException {
        long flushed = flushes.get();
        long start = System.nanoTime();
        type(key);
        while (flushes.get() == flushed) {
            Thread.onSpinWait();
        }
        long end = System.nanoTime();
        settle();
        return (end - start) / 1e6;
    }

    long written() {
        return bytes.get();
    }

    /** Waits until nothing was written for a while. */
    void settle() throws InterruptedException {
        long seen = -1;
        while (seen != bytes.get() || seen == 0) {
            seen = bytes.get();
            Thread.sleep(8);
        }
    }
}
