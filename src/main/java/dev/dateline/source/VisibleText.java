package dev.dateline.source;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Makes a text from a file safe for a terminal. Decks may come from strangers. An escape sequence in them must not move
 * the cursor, and a direction override must not make an answer look like another one.
 */
public final class VisibleText {
    /** The character that replaces a control character, so that the change is visible. */
    private static final char REPLACEMENT = '\uFFFD';

    private VisibleText() {}

    /** The text on one line. It is made safe as in {@link #lines}, and a space replaces each line break. */
    public static String line(String text) {
        return clean(text, ' ');
    }

    /**
     * The text with {@code \n} as line breaks. Tabs become spaces, and control characters become a replacement
     * character. Direction marks, invisible word breaks and tag characters are removed. Joiners stay, because emoji and
     * several scripts need them.
     */
    public static String lines(String text) {
        return clean(text, '\n');
    }

    /** The text as in {@link #lines}, but tabs stay. */
    static String printed(String text) {
        return text.indexOf('\t') < 0
                ? lines(text)
                : Arrays.stream(text.split("\t", -1)).map(VisibleText::lines).collect(Collectors.joining("\t"));
    }

    private static String clean(String text, char newline) {
        StringBuilder out = new StringBuilder(text.length());
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            boolean half = c == '\r' && next < text.length() && text.charAt(next) == '\n';
            if (!half && !invisible(c)) {
                out.appendCodePoint(shown(c, newline));
            }
        }
        return out.toString();
    }

    private static int shown(int c, char newline) {
        if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return newline;
        }
        boolean control = c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0xD800 && c <= 0xDFFF);
        return c == '\t' ? ' ' : control ? REPLACEMENT : c;
    }

    private static boolean invisible(int c) {
        return (c >= 0x202A && c <= 0x202E) // embeddings and overrides of direction
                || (c >= 0x2066 && c <= 0x2069) // isolates
                || c == 0x200B // zero width space
                || c == 0x2060 // word joiner
                || c == 0xFEFF // byte order mark
                || c == 0x00AD // soft hyphen
                || (c >= 0xE0000 && c <= 0xE007F); // tags
    }

    /**
     * The number of terminal cells that a safe text takes. A wide character takes two, a combining mark none, and
     * others one.
     */
    public static int width(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            cells += cells(c);
        }
        return cells;
    }

    private static int cells(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F) // Hangul letters
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) // CJK, kana, Yi
                || (c >= 0xAC00 && c <= 0xD7A3) // Hangul syllables
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F900 && c <= 0x1F9FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
