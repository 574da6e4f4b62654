package dev.dateline.library;

import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
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
        for (int at = start; at > least; at--) {
            if (text.charAt(at - 1) == ' ' && endsSentence(text, at - 1)) {
                return text.substring(at, start);
            }
        }
        if (least == 0) {
            return text.substring(0, start);
        }
        int word = text.indexOf(' ', least);
        return CUT + text.substring(Math.min(word + 1, start), start);
    }

    private static String after(String text, int end) {
        int most = Math.min(text.length(), end + AROUND);
        for (int at = end; at < most; at++) {
            if (endsSentence(text, at) && (text.charAt(at) == ' ')) {
                return text.substring(end, at);
            }
        }
        if (most == text.length()) {
            return text.substring(end);
        }
        int word = text.lastIndexOf(' ', most);
        return text.substring(end, Math.max(word, end)) + " ...";
    }

    /** Whether a sentence ends just before this position. Quotation marks and brackets may follow its full stop. */
    private static boolean endsSentence(String text, int place) {
        int at = place;
        while (at > 0 && "\"')]".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > 0 && ".?!".indexOf(text.charAt(at - 1)) >= 0;
    }
}
