package dev.dateline.judge;

import java.util.HashSet;
import java.util.Set;

/** Reads lists of words from text blocks. A word that stands twice in one list is an {@link IllegalArgumentException}. */
final class WordList {
    private WordList() {}

    /** Words with white space between them. */
    static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }

    /** Words or phrases with commas between them. */
    static Set<String> phrases(String text) {
        return Set.of(text.strip().split(",\\s+", -1));
    }

    /** Pairs of words with commas between the pairs; the words of each in the order of the alphabet. */
    static Set<String> pairs(String text) {
        Set<String> out = new HashSet<>();
        for (String pair : phrases(text)) {
            int space = pair.indexOf(' ');
            out.add(pair(pair.substring(0, space), pair.substring(space + 1)));
        }
        return out;
    }

    /** A pair as {@link #pairs} holds it. */
    static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
}
