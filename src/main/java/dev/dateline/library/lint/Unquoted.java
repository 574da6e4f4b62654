package dev.dateline.library.lint;

import dev.dateline.library.TextWords;
import java.util.List;
import java.util.regex.Pattern;

/** Removes quotations and titles from texts, because their words are not the author's own. */
final class Unquoted {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Unquoted() {}

    static String of(String text) {
        return QUOTED.matcher(text).replaceAll("\u2026");
    }

    /**
     * Whether a text is written like a name or a title: all words except short ones have capitals, and at least one besides the
     * first.
     */
    static boolean isTitle(String text) {
        int capitals = 0;
        int figures = 0;
        for (String word : List.of(text.strip().split("[\\s-]+", -1))) {
            String bare = word.replaceAll("^[^\\p{L}\\p{N}]+", "");
            boolean small = bare.isEmpty()
                    || !LETTER.matcher(bare).find()
                    || TextWords.isSmall(bare.replaceAll("\\W+$", ""))
                    || SMALL_IN_TITLES.contains(bare.replaceAll("\\W+$", ""));
            if (!small && !Character.isUpperCase(bare.charAt(0)) && !Character.isDigit(bare.charAt(0))) {
                return false;
            }
            capitals += small ? 0 : 1;
            figures += Character.isDigit(bare.isEmpty() ? ' ' : bare.charAt(0)) ? 1 : 0;
        }
        return capitals > 0 && capitals + figures > 1;
    }

    private static final List<String> SMALL_IN_TITLES = List.of(
            "against",
            "beyond",
            "among",
            "through",
            "within",
            "towards",
            "concerning",
            "de",
            "da",
            "do",
            "del",
            "la",
            "le",
            "der",
            "die",
            "van",
            "von",
            "y",
            "et",
            "al",
            "el",
            "bin");
}
