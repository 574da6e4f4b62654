package dev.dateline.terminal;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * The content of the whole screen.
 *
 * @param rows at most as many rows as the screen has; none is wider than the screen
 * @param links parts of rows that link to an address
 * @param cursor the place of the cursor; {@link Cursor#HIDDEN} if nothing is typed
 */
record Frame(List<AttributedString> rows, List<Link> links, Cursor cursor) {
    Frame(List<AttributedString> rows, Cursor cursor) {
        this(rows, List.of(), cursor);
    }

    /** Text that links to an address. It starts at a cell and goes to the right. The address is printable ASCII. */
    record Link(int row, int column, AttributedString text, String address) {}

    /** A cell of the screen, from 0. */
    record Cursor(int row, int column) {
        static final Cursor HIDDEN = new Cursor(-1, -1);

        boolean visible() {
            return row >= 0;
        }
    }
}
