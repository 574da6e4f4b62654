package dev.dateline.source;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Guesses which known word a misspelt word means. */
public final class Suggestion {
    /** Everyday words that people write in place of a key, with the key. */
    private static final Map<String, String> EVERYDAY = Stream.of("""
            question:ask prompt:ask front:ask back:answer solution:answer correct:answer options:choices
            alternatives:choices explanation:why statement:says source:by speaker:by comment:note name:title
            headline:title synonyms:accept
            """.strip().split("\\s+", -1))
            .map(pair -> pair.split(":", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    private Suggestion() {}

    /**
     * The known word with the fewest slips: a letter that is wrong, missing or added, or two swapped letters. Empty if
     * there are more slips than a third of the word's length. Among equally near words, the first one is taken.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int best = Math.max(1, word.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) >= best) {
                continue;
            }
            int distance = distance(word, candidate);
            if (distance < best && distance < candidate.length()) {
                best = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** The nearest known word, or the key that an everyday word means. */
    public static Optional<String> of(String word, Collection<String> known) {
        return nearest(word, known).or(() -> meant(word, known));
    }

    /** The hint {@code did you mean "answer"?}, or another hint if no word is near. */
    public static String hint(String word, Collection<String> known, String otherwise) {
        Optional<String> nearest = of(word, known);
        return nearest.isPresent() ? "did you mean \"" + nearest.get() + "\"?" : otherwise;
    }

    /** The key that an everyday word means. The word may be misspelt. */
    private static Optional<String> meant(String word, Collection<String> known) {
        return nearest(word, EVERYDAY.keySet()).map(EVERYDAY::get).filter(known::contains);
    }

    /** The Damerau–Levenshtein distance without overlapping swaps (optimal string alignment). */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, before[j - 2] + 1);
                }
                current[j] = least;
            }
            int[] spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}
