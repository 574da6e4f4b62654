package dev.dateline.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads lists of words from text blocks. A word that occurs twice in a list causes an {@link IllegalArgumentException}.
 */
public final class WordList {
    private WordList() {}

    /** A list of words, separated by white space. */
    public static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }

    /** A list of groups of words, one group a line. */
    static List<List<String>> groups(String text) {
        List<List<String>> out = new ArrayList<>();
        for (String line : text.strip().split("\n", -1)) {
            out.add(List.of(line.split(" ", -1)));
        }
        return out;
    }

    /** A list of words and their replacements, separated by commas: {@code grey gray, us usd}. */
    static Map<String, String> map(String text) {
        Map<String, String> out = new HashMap<>();
        for (String entry : text.strip().split(",\\s+", -1)) {
            int space = entry.indexOf(' ');
            out.put(entry.substring(0, space), entry.substring(space + 1));
        }
        return out;
    }

    /** The parts of a text between commas. */
    static List<String> commas(String text) {
        List<String> out = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                out.add(part.strip());
            }
        }
        return out;
    }

    /** A list of words or phrases, separated by commas. */
    static Set<String> phrases(String text) {
        return Set.of(text.strip().split(",\\s+", -1));
    }

    /** A list of pairs of words, separated by commas. The words of each pair are put into alphabetical order. */
    static Set<String> pairs(String text) {
        Set<String> out = new HashSet<>();
        for (String pair : phrases(text)) {
            int space = pair.indexOf(' ');
            out.add(pair(pair.substring(0, space), pair.substring(space + 1)));
        }
        return out;
    }

    /** The two words as an element of {@link #pairs}. */
    static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
}
