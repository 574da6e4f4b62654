package dev.dateline.terminal;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * What the whole screen shows.
 *
 * @param rows at most as many as the screen has, none wider than it
 * @param links stretches of rows that lead to an address
 * @param cursor where the cursor stands; {@link Cursor#HIDDEN} where nothing is typed
 */
record Frame(List<AttributedString> rows, List<Link> links, Cursor cursor) {
    /** A frame without links. */
    Frame(List<AttributedString> rows, Cursor cursor) {
        this(rows, List.of(), cursor);
    }

    /** Text on the screen, from a cell on to the right, that leads to an address of printable ASCII. */
    record Link(int row, int column, AttributedString text, String address) {}

    /** A cell of the screen, from 0. */
    record Cursor(int row, int column) {
        static final Cursor HIDDEN = new Cursor(-1, -1);

        boolean visible() {
            return row >= 0;
        }
    }
}
