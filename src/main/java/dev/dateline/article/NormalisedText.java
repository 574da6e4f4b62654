package dev.dateline.article;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Normalises an article's text for searching and hashing. Typography, line breaks and invisible characters then make no
 * difference.
 */
public final class NormalisedText {
    private NormalisedText() {}

    /**
     * Removes invisible characters (byte order mark, soft hyphen, zero-width space and joiners, word joiner), makes
     * typographic quotes and dashes plain, applies NFKC, and makes one space of all white space in a row, in this
     * order. White space at both ends is removed.
     */
    public static String of(String text) {
        return spaced(Normalizer.normalize(plain(text), Normalizer.Form.NFKC));
    }

    /** A key for comparing texts: without typography, spaces and case. */
    public static String key(String text) {
        return of(text).toLowerCase(Locale.ROOT);
    }

    private static CharSequence plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\uFEFF', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060' -> {}
                case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> out.append('\'');
                case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> out.append('"');
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> out.append('-');
                default -> out.append(c);
            }
        }
        return out;
    }

    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a character has Unicode's property White_Space. All such characters are in the basic plane. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
