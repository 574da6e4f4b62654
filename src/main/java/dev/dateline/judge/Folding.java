package dev.dateline.judge;

import dev.dateline.article.Letters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Replaces letters by the simplest letter that a reader takes for the same: without case, width, accents and
 * typographic variants.
 */
final class Folding {
    /** What a reader takes a letter or sign for that Unicode does not resolve. */
    private static final Map<Character, String> SIMPLE = Tables.characters("simple letters");

    private static final Map<Character, String> UMLAUTS = Tables.characters("umlauts");

    private Folding() {}

    /** The text with every character in its simplest form. Upper and lower case are kept. */
    static String plain(String text) {
        if (Letters.isAscii(text)) {
            return text;
        }
        String apart = Normalizer.normalize(dressed(text), Normalizer.Form.NFKC);
        apart = Normalizer.normalize(apart, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        boolean latin = false;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c >= '\u0300' && c <= '\u036f') {
                // accents are removed from Latin and Greek letters; in other scripts a mark makes another letter
                if (!latin) {
                    out.append(c);
                }
                continue;
            }
            latin = c < '\u0400' || (c >= '\u1e00' && c <= '\u1fff');
            out.append(SIMPLE.getOrDefault(c, String.valueOf(c)));
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** A key that ignores case, accents, spaces and punctuation. */
    static String key(String text) {
        String plain = plain(text).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Letters.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(c);
            }
        }
        return out.isEmpty() ? plain.strip() : out.toString();
    }

    /** The text with umlauts written out: {@code Mueller}. */
    static String umlautsSpelt(String text) {
        if (Letters.isAscii(text)) {
            return text;
        }
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(whole.length() + 4);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            out.append(UMLAUTS.getOrDefault(c, String.valueOf(c)));
        }
        return out.toString();
    }

    /** One letter in its simplest form and in lower case. */
    static String letter(int codePoint) {
        return plain(Character.toString(codePoint)).toLowerCase(Locale.ROOT);
    }

    /** Replaces the characters that the Unicode form NFKC would turn into something else than a reader sees. */
    private static String dressed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u00b4', '\u02bc', '\u2032' -> out.append('\'');
                case '\u00ad', '\u2060', '\ufeff', '\u200b', '\u200c', '\u200d' -> {}
                // a fraction after a digit is a separate number: 2½
                case '\u00bd', '\u00bc', '\u00be' -> out.append(' ').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
