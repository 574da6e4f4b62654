package dev.dateline.terminal;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * What the whole screen shows.
 *
 * @param rows at most as many as the screen has, none wider than it
 * @param cursor where the cursor stands; {@link Cursor#HIDDEN} where nothing is typed
 */
record Frame(List<AttributedString> rows, Cursor cursor) {
    /** A cell of the screen, from 0. */
    record Cursor(int row, int column) {
        static final Cursor HIDDEN = new Cursor(-1, -1);

        boolean visible() {
            return row >= 0;
        }
    }
}
