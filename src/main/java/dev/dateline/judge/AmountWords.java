package dev.dateline.judge;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists for reading amounts. */
final class AmountWords {
    /** Names of fractions, with their denominators. */
    static final Map<String, Integer> FRACTIONS = Tables.numbers("fractions");

    /** Words such as "about", which leave the number as it is. */
    static final Set<String> ABOUT = WordList.words(Tables.text("about"));

    /** Words of a question that asks for a length. In its answers, m means metres. */
    static final Set<String> LENGTH = WordList.words(Tables.text("lengths"));

    /** Words that say that the true value is smaller. */
    static final Set<String> BELOW =
            Set.of("nearly", "almost", "approaching", "less", "under", "below", "fewer", "most", "up");

    /** Words that say that the true value is larger. */
    static final Set<String> ABOVE = Set.of("over", "more", "above", "least", "exceeding", "upwards");

    /** Bounds after which the true value may be far from the number. */
    static final Set<String> STRICT = WordList.words(Tables.text("strict"));

    /** Words that say that the true value is close to the bound. */
    static final Set<String> NEAR = WordList.words(Tables.text("near"));

    private AmountWords() {}

    /**
     * Whether the true value may be far from the number: after "less than" or "up to", but not after "nearly" or "just
     * over".
     */
    static boolean isStrict(List<String> words) {
        boolean strict = Collections.indexOfSubList(words, List.of("up", "to")) >= 0;
        for (String word : words) {
            if (NEAR.contains(word)) {
                return false;
            }
            strict |= STRICT.contains(word);
        }
        return strict;
    }
}
