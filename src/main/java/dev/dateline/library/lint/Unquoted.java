package dev.dateline.library.lint;

import dev.dateline.library.TextWords;
import java.util.Set;
import java.util.regex.Pattern;

/** Removes quotations and titles from texts. Their words are not the author's own. */
final class Unquoted {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb");
    static final Pattern GAPS = Pattern.compile("[\\s-]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    static final Pattern MARKS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS_BEHIND = Pattern.compile("\\W+$");
    static final Set<String> SMALL_IN_TITLES = Set.of("""
        against beyond among through within towards concerning de da do del la le der die van von y et al el bin
        """.strip().split("\\s+", -1));

    private Unquoted() {}

    static String of(String text) {
        return QUOTED.matcher(text).replaceAll("\u2026");
    }

    /**
     * Whether a text is written like a name or title. All words except short ones have capitals, and so does at least
     * one word after the first.
     */
    static boolean isTitle(String text) {
        int capitals = 0;
        int figures = 0;
        for (String word : GAPS.split(text.strip(), -1)) {
            String bare = MARKS_BEFORE.matcher(word).replaceAll("");
            String alone = MARKS_BEHIND.matcher(bare).replaceAll("");
            boolean small = bare.isEmpty()
                    || !LETTER.matcher(bare).find()
                    || TextWords.isSmall(alone)
                    || SMALL_IN_TITLES.contains(alone);
            if (!small && !Character.isUpperCase(bare.charAt(0)) && !Character.isDigit(bare.charAt(0))) {
                return false;
            }
            capitals += small ? 0 : 1;
            figures += Character.isDigit(bare.isEmpty() ? ' ' : bare.charAt(0)) ? 1 : 0;
        }
        return capitals > 0 && capitals + figures > 1;
    }
}
