package dev.dateline.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** A terminal in memory with an emulated screen. A test types into it, and reads what a person would see. */
final class VirtualScreen implements AutoCloseable {
    private static final long PATIENCE = 5_000_000_000L;

    private final ScreenTerminal screen;
    private final LineDisciplineTerminal terminal;
    private final Output output = new Output();

    VirtualScreen(int columns, int rows) throws IOException {
        screen = new ScreenTerminal(columns, rows);
        // UTF-8 in any locale of the machine
        terminal = new LineDisciplineTerminal("test", "screen-256color", output, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(columns, rows));
    }

    /** Shows on the screen what the program writes. A character may be written in parts. */
    private final class Output extends OutputStream {
        private final StringBuilder all = new StringBuilder();
        private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            pending.write(b);
        }

        @Override
        public void flush() {
            byte[] bytes = pending.toByteArray();
            int whole = bytes.length;
            while (whole > 0 && whole > bytes.length - 4 && incomplete(bytes, whole)) {
                whole--;
            }
            String text = new String(bytes, 0, whole, StandardCharsets.UTF_8);
            all.append(text);
            screen.write(text);
            pending.reset();
            pending.write(bytes, whole, bytes.length - whole);
        }

        /**
         * Whether the bytes end inside a character.
         *
         * @param length the number of bytes
         */
        private static boolean incomplete(byte[] bytes, int length) {
            return new String(bytes, 0, length, StandardCharsets.UTF_8).endsWith("\uFFFD");
        }
    }

    Terminal terminal() {
        return terminal;
    }

    /** Everything that the program has written, including control sequences. */
    String written() {
        return output.all.toString();
    }

    void type(String keys) throws IOException {
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    }

    void resize(int columns, int rows) {
        screen.setSize(Size.of(columns, rows));
        terminal.setSize(Size.of(columns, rows));
        terminal.raise(Terminal.Signal.WINCH);
    }

    /** The cells, row by row, in the form of {@link ScreenTerminal}. */
    long[] cells() {
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, new int[2]);
        return cells;
    }

    /** The column and row of the cursor, from 0. */
    int[] cursor() {
        int[] cursor = new int[2];
        screen.dump(new long[screen.getColumns() * screen.getRows()], cursor);
        return cursor;
    }

    /** The text of the screen, one line for each row, without spaces at line ends. */
    String text() {
        return text(screen);
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
                // the second cell of a wide character is empty
                if (codePoint != 0) {
                    line.appendCodePoint(codePoint);
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /**
     * Waits until the screen shows something.
     *
     * @return the text of the screen
     */
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
        terminal.close();
    }
}
