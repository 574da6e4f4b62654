package dev.dateline.exchange.intake;

import dev.dateline.article.Letters;
import dev.dateline.exchange.Shuffle;
import java.util.Arrays;
import java.util.HexFormat;

/** Makes ids from names. */
final class Slug {
    private static final int LONGEST = 48;

    private Slug() {}

    /**
     * The text in the letters that ids have, cut at the end of a word. A text with hardly any such letters becomes
     * {@code word} with digits that depend only on the text.
     */
    static String of(String text, String word) {
        String plain = Letters.plain(text)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.isEmpty() || letters(plain) * 2 < letters(text)) {
            byte[] digest = Arrays.copyOf(Shuffle.sha256(text), 4);
            return word + "-" + HexFormat.of().formatHex(digest);
        }
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, end > 0 ? end : LONGEST);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
