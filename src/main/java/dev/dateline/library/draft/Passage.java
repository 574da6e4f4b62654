package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
import dev.dateline.source.Position;
import java.util.Arrays;
import java.util.Optional;

/**
 * The fewest first and last words by which a sentence is found again.
 *
 * @param to empty where the first words are the whole of it
 */
record Passage(String from, String to, String sha256) {
    private static final int MOST = 8; // words: an article's sentences stay its publisher's
    private static final int AT_LEAST = 2;

    /** Empty where a sentence occurs twice, or is too short to be told by its ends. */
    static Optional<Passage> of(String sentence, ArticleText text) {
        String[] words = sentence.split(" ", -1);
        for (int first = Math.min(AT_LEAST, words.length); first <= Math.min(MOST, words.length); first++) {
            String from = joined(words, 0, first);
            if (text.count(from) != 1) {
                continue;
            }
            for (int last = 1; last <= Math.min(MOST, words.length - first); last++) {
                String to = trimmed(joined(words, words.length - last, words.length));
                Optional<Passage> found = passage(from, to, sentence, text);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Passage> passage(String from, String to, String sentence, ArticleText text) {
        if (to.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(
                from, Optional.of(to), Optional.empty(), Optional.empty(), Optional.empty(), Position.START);
        return text.passage(evidence)
                .filter(found ->
                        text.text().substring(found.start(), found.end()).length()
                                >= trimmed(sentence).length())
                .map(found -> new Passage(from, to, found.sha256()));
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    /** Without the sign that ends the sentence: it is none of its words. */
    private static String trimmed(String words) {
        int end = words.length();
        while (end > 0 && ".!?\"')".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end).strip();
    }
}
