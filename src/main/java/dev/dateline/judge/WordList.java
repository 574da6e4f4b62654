package dev.dateline.judge;

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
}
