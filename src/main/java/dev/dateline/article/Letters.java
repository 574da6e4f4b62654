package dev.dateline.article;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells which characters are letters. The Java of the exported page has no table of Han and Hangul, so this class has
 * their ranges.
 */
public final class Letters {
    private Letters() {}

    public static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || isHan(c) || isHangul(c);
    }

    public static boolean isLetterOrDigit(char c) {
        return isLetter(c) || Character.isDigit(c);
    }

    private static boolean isHan(char c) {
        return (c >= '\u3400' && c <= '\u4DBF') || (c >= '\u4E00' && c <= '\u9FFC');
    }

    private static boolean isHangul(char c) {
        return c >= '\uAC00' && c <= '\uD7A3';
    }

    /** The text in lower case, without accents, and with plain letters for compatibility characters. */
    public static String plain(String text) {
        String apart = isAscii(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return apart.toLowerCase(Locale.ROOT);
    }

    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
