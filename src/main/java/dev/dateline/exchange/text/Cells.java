package dev.dateline.exchange.text;

import dev.dateline.exchange.SafeText;
import java.util.List;

/** Writes rows of cells, separated by a comma or another character and quoted by RFC 4180. */
public final class Cells {
    private Cells() {}

    /** One record with {@code \r\n} at its end; a cell is quoted if necessary. */
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

    /** A first cell that begins with {@code #} is quoted too, because other programs read such a record as a comment. */
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
     * A cell that no spreadsheet reads as a formula: an apostrophe is put before a text that begins with one of
     * {@code = + - @}, also after white space or apostrophes, so that {@link #armed} recognises the added apostrophe.
     */
    public static String defused(String text) {
        String safe = SafeText.of(text);
        return dangerous(safe) ? "'" + safe : safe;
    }

    /** The original text of a {@link #defused} cell. */
    public static String armed(String cell) {
        return cell.startsWith("'") && dangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean dangerous(String text) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == '\'' || Character.isWhitespace(text.charAt(i)))) {
            i++;
        }
        return i < text.length() && "=+-@＝＋－＠".indexOf(text.charAt(i)) >= 0;
    }
}
