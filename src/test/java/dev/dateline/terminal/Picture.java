package dev.dateline.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jline.utils.ScreenTerminal;

/** Draws the picture in the README: a wrong answer in the shipped program, in a real terminal. */
final class Picture {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final double CELL_WIDTH = 9.6;
    private static final double CELL_HEIGHT = 20;
    private static final double MARGIN = 14;
    private static final String PAPER = "#16181d";
    private static final String INK = "#d8dce4";
    private static final String FONTS = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace";

    private final ScreenTerminal screen;
    private final long[] cells = new long[COLUMNS * ROWS];
    private final StringBuilder svg = new StringBuilder();

    private Picture(ScreenTerminal screen) {
        this.screen = screen;
    }

    /**
     * Writes the picture.
     *
     * @param args the file
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args.length == 0 ? "docs/session.svg" : args[0]);
        Path home = Files.createTempDirectory("picture");
        try (Pty pty = new Pty(home, Map.of("COLORFGBG", "15;0"), COLUMNS, ROWS)) {
            pty.prompt()
                    .type(System.getProperty("dateline.program")
                            + " study japan-china-talks/jp-on-cn --now 2026-11-24 --cram\r");
            pty.see("esc stop");
            pty.type("60 per cent\r");
            pty.see("enter next");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, new Picture(pty.screen()).draw(), StandardCharsets.UTF_8);
        }
        System.out.println("wrote " + file);
    }

    private String draw() throws IOException {
        screen.dump(cells, new int[2]);
        double width = COLUMNS * CELL_WIDTH + 2 * MARGIN;
        double height = ROWS * CELL_HEIGHT + 2 * MARGIN;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" font-family=\"%s\" font-size=\"16\">\n",
                width, height, FONTS);
        add("<title>A question of Dateline, answered wrongly, in a terminal</title>\n");
        add("<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"%s\"/>\n", PAPER);
        for (int row = 0; row < ROWS; row++) {
            int column = 0;
            while (column < COLUMNS) {
                int end = endOfRun(row, column);
                run(row, column, end);
                column = end;
            }
        }
        return svg.append("</svg>\n").toString();
    }

    /**
     * The end of the cells with the same style, which become one element. A wide character, whose second cell has no
     * code point, ends it.
     */
    private int endOfRun(int row, int begin) {
        int end = begin + 1;
        while (end < COLUMNS
                && style(row, end) == style(row, begin)
                && ScreenTerminal.cellCodePoint(cell(row, end)) != 0) {
            end++;
        }
        return end;
    }

    private void run(int row, int begin, int end) {
        long cell = cell(row, begin);
        StringBuilder text = new StringBuilder();
        for (int column = begin; column < end; column++) {
            text.appendCodePoint(Math.max(' ', ScreenTerminal.cellCodePoint(cell(row, column))));
        }
        boolean inverse = ScreenTerminal.cellInverse(cell);
        String ink = ScreenTerminal.cellHasForeground(cell)
                ? String.format(Locale.ROOT, "#%06x", ScreenTerminal.cellColorRgb(ScreenTerminal.cellForeground(cell)))
                : INK;
        double x = MARGIN + begin * CELL_WIDTH;
        double y = MARGIN + row * CELL_HEIGHT;
        double width = (end - begin) * CELL_WIDTH;
        if (inverse) {
            add(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
                    x, y, width, CELL_HEIGHT, ink);
        }
        if (!text.toString().isBlank()) {
            add(
                    "<text x=\"%.1f\" y=\"%.1f\" textLength=\"%.1f\" xml:space=\"preserve\" fill=\"%s\"%s%s>%s</text>\n",
                    x,
                    y + 15,
                    width,
                    inverse ? PAPER : ink,
                    ScreenTerminal.cellBold(cell) ? " font-weight=\"bold\"" : "",
                    ScreenTerminal.cellDim(cell) ? " opacity=\"0.6\"" : "",
                    text.toString().replace("&", "&amp;").replace("<", "&lt;"));
        }
    }

    private long cell(int row, int column) {
        return cells[row * COLUMNS + column];
    }

    private long style(int row, int column) {
        return cell(row, column) >>> 32;
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
