package dev.dateline.library.draft;

import java.util.Optional;

/** Makes a question about the speaker of a short quotation. */
final class QuoteQuestion {
    private static final int MOST_WORDS = 8; // the rest of the sentence is not copied
    private static final int LEAST_WORDS = 4;

    private QuoteQuestion() {}

    static Optional<String> ask(Mention quote, Optional<String> by, QuestionMaker.Context context) {
        Optional<String> person = by.flatMap(context.cast()::person);
        String[] words = quote.values().get(0).shown().split(" ", -1);
        if (person.isEmpty() || words.length < LEAST_WORDS || !Character.isUpperCase(words[0].charAt(0))) {
            return Optional.empty();
        }
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            said.append(i == 0 ? "" : " ").append(words[i]);
        }
        String shown = said.toString().replaceAll("[,;:.]$", "") + (words.length > MOST_WORDS ? " \u2026" : "");
        return Optional.of("Who said in " + QuestionFrame.month(context.published()) + ": \u201c" + shown + "\u201d?");
    }
}
