package dev.dateline.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.ScreenTerminal;

/** A terminal in memory with a screen behind it: type into it, read what a person would see. */
final class VirtualScreen implements AutoCloseable {
    private static final long PATIENCE = 5_000_000_000L;

    private final ScreenTerminal.VirtualTerminal virtual;

    VirtualScreen(int columns, int rows) throws IOException {
        virtual = ScreenTerminal.withTerminal("test", "screen-256color", columns, rows);
    }

    Terminal terminal() {
        return virtual.terminal();
    }

    void type(String keys) throws IOException {
        byte[] bytes = keys.getBytes(StandardCharsets.UTF_8);
        virtual.terminal().processInputBytes(bytes, 0, bytes.length);
    }

    void resize(int columns, int rows) {
        virtual.screen().setSize(Size.of(columns, rows));
        virtual.terminal().setSize(Size.of(columns, rows));
        virtual.terminal().raise(Terminal.Signal.WINCH);
    }

    /** The cells, row by row, as {@link ScreenTerminal} keeps them. */
    long[] cells() {
        long[] cells = new long[virtual.screen().getColumns() * virtual.screen().getRows()];
        virtual.screen().dump(cells, new int[2]);
        return cells;
    }

    /** Column and row of the cursor, from 0. */
    int[] cursor() {
        int[] cursor = new int[2];
        virtual.screen()
                .dump(new long[virtual.screen().getColumns() * virtual.screen().getRows()], cursor);
        return cursor;
    }

    /** The text of the screen, one line a row, blanks at line ends cut. */
    String text() {
        return text(virtual.screen());
    }

    static String text(ScreenTerminal screen) {
        int columns = screen.getColumns();
        int rows = screen.getRows();
        long[] cells = new long[columns * rows];
        screen.dump(cells, new int[2]);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int codePoint = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
                // the second half of a wide character holds no character of its own
                if (codePoint != 0) {
                    line.appendCodePoint(codePoint);
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Waits until the screen shows it, and returns the screen. */
    String await(Predicate<String> shown) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        String text = text();
        while (!shown.test(text)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the screen never showed it:\n" + text);
            }
            Thread.sleep(2);
            text = text();
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        virtual.terminal().close();
    }
}
