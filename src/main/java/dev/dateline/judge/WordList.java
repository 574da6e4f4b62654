package dev.dateline.judge;

import java.util.HashSet;
import java.util.Set;

/**
 * Reads lists of words from text blocks. A word that occurs twice in a list throws an {@link IllegalArgumentException}.
 */
final class WordList {
    private WordList() {}

    /** Words separated by white space. */
    static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }

    /** Words or phrases separated by commas. */
    static Set<String> phrases(String text) {
        return Set.of(text.strip().split(",\\s+", -1));
    }

    /** Pairs of words, separated by commas; the words of each pair are in alphabetical order. */
    static Set<String> pairs(String text) {
        Set<String> out = new HashSet<>();
        for (String pair : phrases(text)) {
            int space = pair.indexOf(' ');
            out.add(pair(pair.substring(0, space), pair.substring(space + 1)));
        }
        return out;
    }

    /** A pair in the form of {@link #pairs}. */
    static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
}
