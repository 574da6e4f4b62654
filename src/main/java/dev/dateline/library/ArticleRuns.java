package dev.dateline.library;

import dev.dateline.article.ArticleText;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds runs of words copied from articles: nine words in a row, at least four of them neither names nor figures. */
public final class ArticleRuns {
    /** Words in a row. */
    public static final int LENGTH = 9;

    private static final int FEWEST_OWN = 4;

    private final Set<List<String>> runs = new HashSet<>();

    public ArticleRuns(Collection<ArticleText> texts) {
        for (ArticleText text : texts) {
            List<String> words = TextWords.of(text.text());
            for (int i = 0; i + LENGTH <= words.size(); i++) {
                runs.add(words.subList(i, i + LENGTH));
            }
        }
    }

    /** The first run of a text that is also in an article. */
    public Optional<List<String>> copiedIn(String text) {
        List<String> words = TextWords.of(text);
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            List<String> run = words.subList(i, i + LENGTH);
            if (runs.contains(run) && ownWords(run, text) >= FEWEST_OWN) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    /** How many of the words are lower case, so that they are not part of a name. */
    private static int ownWords(List<String> run, String text) {
        Set<String> small = new HashSet<>();
        for (String part : text.split("[\\s\u2013-]+", -1)) {
            if (!part.isEmpty()
                    && Character.isLowerCase(part.replaceAll("^\\W+", "x").codePointAt(0))) {
                small.addAll(TextWords.of(part));
            }
        }
        int own = 0;
        for (String word : run) {
            own += small.contains(word) ? 1 : 0;
        }
        return own;
    }
}
