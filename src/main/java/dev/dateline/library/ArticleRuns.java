package dev.dateline.library;

import dev.dateline.article.ArticleText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds words that were copied from articles: nine in a row, of which at least five are neither names nor figures. */
public final class ArticleRuns {
    /** The number of words in a row. */
    public static final int LENGTH = 9;

    private static final int FEWEST_OWN = 5;
    /** Small words within a name, as in {@code Cup of Nations}. */
    private static final Pattern NAME =
            Pattern.compile("(?<=\\p{Lu}[\\p{L}'\u2019]{0,20}) (?:of|and|for|in|on|de)(?: the)? (?=\\p{Lu})");

    private static final Set<String> UNITS = Set.of("per", "cent", "percent", "million", "billion", "trillion");

    private final Set<List<String>> runs = new HashSet<>();

    public ArticleRuns(Collection<ArticleText> texts) {
        for (ArticleText text : texts) {
            List<String> words = TextWords.of(text.text());
            for (int i = 0; i + LENGTH <= words.size(); i++) {
                runs.add(words.subList(i, i + LENGTH));
            }
        }
    }

    /** The first nine words in a row that are also in an article. */
    public Optional<List<String>> copiedIn(String text) {
        List<String> words = new ArrayList<>();
        List<Boolean> own = new ArrayList<>();
        for (String part : NAME.matcher(text)
                .replaceAll(name -> name.group().toUpperCase(Locale.ROOT))
                .split("\\s", -1)) {
            boolean name = !part.isEmpty()
                    && !Character.isLowerCase(
                            part.replaceAll("^\\W+", "").concat(" ").codePointAt(0));
            for (String word : TextWords.of(part)) {
                words.add(word);
                own.add(!name && !UNITS.contains(word));
            }
        }
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            List<String> run = words.subList(i, i + LENGTH);
            if (runs.contains(run) && Collections.frequency(own.subList(i, i + LENGTH), true) >= FEWEST_OWN) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }
}
