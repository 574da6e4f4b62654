package dev.dateline.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The key of a term of several words. It is the same for any order of the words, and for words that are alike in most
 * terms: help from the state, government aid.
 */
final class TermKey {
    /** For the family of a word, that of the first word of its group. */
    private static final Map<String, String> ALIKE = new HashMap<>();

    static {
        for (List<String> words : WordList.groups(Tables.text("alike in terms"))) {
            words.forEach(word -> ALIKE.put(WordFamily.of(word), WordFamily.of(words.get(0))));
        }
    }

    private TermKey() {}

    /** The key of the families of the words. A word alone is its own key. */
    static String of(List<String> families) {
        return families.size() == 1
                ? families.get(0)
                : String.join(
                        "",
                        families.stream()
                                .map(family -> ALIKE.getOrDefault(family, family))
                                .sorted()
                                .toList());
    }
}
