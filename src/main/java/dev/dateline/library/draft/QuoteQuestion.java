package dev.dateline.library.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a question about the speaker of a short quotation. */
final class QuoteQuestion {
    private static final int MOST_WORDS = 8; // words of the quotation; the rest is not copied
    private static final int LEAST_WORDS = 4;
    /** Words before which a quotation may be cut. */
    private static final Set<String> JOINTS = WordLists.words("prepositions", "conjunctions");

    private QuoteQuestion() {}

    static Optional<String> ask(Mention quote, Optional<String> by, QuestionMaker.Context context) {
        Optional<String> person = by.flatMap(context.cast()::person);
        String[] words = quote.values().get(0).shown().split(" ", -1);
        if (person.isEmpty() || words.length < LEAST_WORDS || !Character.isUpperCase(words[0].charAt(0))) {
            return Optional.empty();
        }
        int end = Math.min(words.length, MOST_WORDS);
        while (words.length > MOST_WORDS
                && end > LEAST_WORDS
                && !JOINTS.contains(words[end])
                && !words[end - 1].endsWith(",")) {
            end--;
        }
        String shown = String.join(" ", List.of(words).subList(0, end)).replaceAll("[,;:.]$", "")
                + (words.length > MOST_WORDS ? " \u2026" : "");
        return Optional.of("Who said in " + QuestionFrame.month(context.published()) + ": \u201c" + shown + "\u201d?");
    }
}
