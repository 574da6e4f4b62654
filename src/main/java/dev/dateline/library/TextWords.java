package dev.dateline.library;

import dev.dateline.judge.WordList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Splits a text into words for the rules. The words are in lower case, without accents and punctuation. */
public final class TextWords {
    /** Words without a meaning of their own. */
    private static final Set<String> SMALL = WordList.words("""
            a an the and or nor but of in on at to by for from with as into over under about between after before since until
            during is are was were be been being has have had do does did will would can could may might shall should must it
            its this that these those they them their he she him his her who whom whose which what when where why how not no
            than then there also s t up out off per cent percent one other another some any each both more most such so
            """);

    private static final Set<String> ENDINGS = Set.of("s", "es", "d", "ed", "ing");
    private static final int SHORTEST_STEM = 3; // letters

    private TextWords() {}

    /** All words, including numbers. {@code 1,200} and {@code 92.2} are one word each. */
    public static List<String> of(String text) {
        List<String> words = SearchTerm.split(text);
        words.replaceAll(word -> word.replace(",", ""));
        return words;
    }

    /** The words that have a meaning of their own. */
    public static List<String> content(String text) {
        List<String> words = of(text);
        words.removeIf(TextWords::isSmall);
        return words;
    }

    public static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /**
     * Whether two words are forms of the same word: {@code visit} and {@code visits}, {@code stabilise} and {@code stabilising}.
     */
    public static boolean related(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.charAt(0) != other.charAt(0) || Character.isDigit(one.charAt(0))) {
            return false;
        }
        if (isEnding(one, other) || isEnding(other, one)) {
            return true;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int longer = Math.max(one.length(), other.length());
        return same >= 4 && shorter - same <= 2 && longer - same <= 4;
    }

    /** Whether the longer word is the shorter word with an ending: {@code end} and {@code ended}. */
    private static boolean isEnding(String shorter, String longer) {
        return shorter.length() >= SHORTEST_STEM
                && longer.startsWith(shorter)
                && ENDINGS.contains(longer.substring(shorter.length()));
    }

    /** Whether one of the words is this word or a form of it. */
    public static boolean holds(Iterable<String> words, String word) {
        for (String other : words) {
            if (related(other, word)) {
                return true;
            }
        }
        return false;
    }

    /** The position of some words in a row in a text; -1 if they do not occur. */
    public static int indexOf(List<String> text, List<String> run) {
        return Collections.indexOfSubList(text, run);
    }
}
