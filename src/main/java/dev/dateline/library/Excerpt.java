package dev.dateline.library;

import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/**
 * A passage of an article, with the rest of its sentences.
 *
 * @param before the text before the passage; begins with dots if it is cut
 * @param passage the words that prove the fact
 * @param after the text up to the end of the sentence; ends with dots if it is cut
 * @param proven whether these are exactly the words that the author cited
 */
public record Excerpt(String before, String passage, String after, boolean proven) {
    /** The most characters before or after the passage. */
    private static final int AROUND = 240;

    private static final String CUT = "... ";

    /** The passage of a fact in its article's text; empty if it is not found. */
    public static Optional<Excerpt> of(Evidence evidence, ArticleText text) {
        return text.passage(evidence).map(found -> {
            String all = text.text();
            boolean proven = evidence.sha256().filter(found.sha256()::equals).isPresent();
            return new Excerpt(
                    before(all, found.start()),
                    all.substring(found.start(), found.end()),
                    after(all, found.end()),
                    proven);
        });
    }

    private static String before(String text, int start) {
        int least = Math.max(0, start - AROUND);
        int sentence = sentences(text).preceding(start + 1);
        if (sentence >= least) {
            return text.substring(sentence, start);
        }
        int word = text.indexOf(' ', least);
        return CUT + text.substring(Math.min(word + 1, start), start);
    }

    private static String after(String text, int end) {
        int most = Math.min(text.length(), end + AROUND);
        int sentence = sentences(text).following(end - 1);
        if (sentence <= most) {
            return text.substring(end, sentence).stripTrailing();
        }
        int word = text.lastIndexOf(' ', most);
        return text.substring(end, Math.max(word, end)) + " ...";
    }

    private static BreakIterator sentences(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        return sentences;
    }
}
