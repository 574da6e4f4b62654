package dev.dateline.exchange.text;

import dev.dateline.exchange.SafeText;
import java.util.List;
import java.util.regex.Pattern;

/** Writes rows of cells, separated by a comma or another character, and quoted as in RFC 4180. */
public final class Cells {
    /** Matches the beginning of a text that a spreadsheet may take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[\\p{javaWhitespace}']*[-=+@＝＋－＠]");

    private Cells() {}

    /** A row with {@code \r\n} at its end. A cell is quoted if necessary. */
    public static String record(List<String> cells, char separator) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(separator);
            }
            out.append(quoted(cells.get(i), separator, i == 0));
        }
        return out.append("\r\n").toString();
    }

    /**
     * The cell, quoted if necessary. A first cell that begins with {@code #} is quoted too, because other programs take
     * such a row for a comment.
     */
    private static String quoted(String cell, char separator, boolean first) {
        boolean needed = cell.indexOf(separator) >= 0
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0
                || !cell.equals(cell.strip())
                || (first && cell.startsWith("#"));
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /**
     * The text as a cell that no spreadsheet takes for a formula. An apostrophe is put before a text that begins with
     * one of {@code = + - @}. White space or apostrophes may be before this character, so that {@link #armed}
     * recognises the added apostrophe.
     */
    public static String defused(String text) {
        String safe = SafeText.of(text);
        return dangerous(safe) ? "'" + safe : safe;
    }

    /** The text of a cell that {@link #defused} wrote. */
    public static String armed(String cell) {
        return cell.startsWith("'") && dangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean dangerous(String text) {
        return FORMULA.matcher(text).lookingAt();
    }
}
