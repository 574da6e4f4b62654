package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
import dev.dateline.library.ArticleRuns;
import dev.dateline.library.TextWords;
import dev.dateline.source.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The shortest words around a value that occur only once in the article.
 *
 * @param from the first words
 * @param to the last words; empty if the first words are the whole passage
 * @param sha256 the hash of the passage
 */
public record Passage(String from, Optional<String> to, String sha256) {
    private static final int MOST = ArticleRuns.LENGTH - 1;
    private static final Pattern WORD = Pattern.compile("[^ ]+");
    private static final int BEFORE = 3;
    private static final int BEHIND = 3;

    /**
     * The shortest passage around a value.
     *
     * @param start the offset of the value's first char in the sentence
     * @param end the offset after its last char
     */
    static Optional<Passage> around(String sentence, int start, int end, ArticleText text) {
        List<int[]> words = words(sentence);
        int first = 0;
        while (first + 1 < words.size() && words.get(first + 1)[0] <= start) {
            first++;
        }
        int last = first;
        while (last + 1 < words.size() && words.get(last)[1] < end) {
            last++;
        }
        for (int more = 0; more < words.size(); more++) {
            int from = Math.max(0, first - BEFORE - more);
            int to = Math.min(words.size() - 1, last + BEHIND + more);
            Optional<Passage> found = between(sentence, words, from, to, text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Passage> between(String sentence, List<int[]> words, int from, int to, ArticleText text) {
        int count = to - from + 1;
        String whole = trimmed(sentence.substring(words.get(from)[0], words.get(to)[1]));
        if (isShort(whole)) {
            return passage(whole, Optional.empty(), text, whole.length());
        }
        for (int head = 2; head <= MOST && head < count; head++) {
            String first = sentence.substring(words.get(from)[0], words.get(from + head - 1)[1]);
            if (isShort(first) && text.count(first) == 1) {
                return IntStream.rangeClosed(1, Math.min(MOST, count - head))
                        .mapToObj(tail -> trimmed(sentence.substring(words.get(to - tail + 1)[0], words.get(to)[1])))
                        .filter(last -> !last.isEmpty() && isShort(last))
                        .flatMap(last -> passage(first, Optional.of(last), text, whole.length()).stream())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Whether a text has so few words that it is not copied: 5-2 has two. */
    private static boolean isShort(String text) {
        return TextWords.of(text).size() <= MOST;
    }

    private static Optional<Passage> passage(String from, Optional<String> to, ArticleText text, int length) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence =
                new Evidence(from, to, Optional.empty(), Optional.empty(), Optional.empty(), Position.START);
        return text.passage(evidence)
                .filter(found -> found.end() - found.start() >= length)
                .map(found -> new Passage(from, to, found.sha256()));
    }

    private static List<int[]> words(String sentence) {
        return WORD.matcher(sentence)
                .results()
                .map(word -> new int[] {word.start(), word.end()})
                .toList();
    }

    /** The words without signs at the end, except a per cent sign. */
    private static String trimmed(String words) {
        int end = words.length();
        while (end > 0 && ".!?\"'),;:".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end).strip();
    }
}
