package dev.dateline.library.draft;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.dateline.article.ArticleText;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as people paste them: with brackets, signs in odd places, and words that are missing, doubled or turned. */
class DamagedTextsTest {
    private static final List<EditorsList> LISTS =
            EditorsList.all(Path.of("src", "test", "resources", "dev", "dateline", "library", "draft", "texts"));
    private static final PartialDate PUBLISHED = PartialDate.parse("2026-11-25").orElseThrow();
    private static final int TEXTS = 60;
    private static final String SIGNS = "[\u201c\u201d\"'()\u2013\u2014.,;:$\u20ac%\u00bd-";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noTextIsTooOddForDrafts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            List<String> all = LISTS.get(random.nextInt(LISTS.size())).text().paragraphs();
            String text = damaged(pick(all, random), random) + "\n\n" + damaged(pick(all, random), random);
            assertThatCode(() -> drafts(text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void aSentenceInBracketsIsASentence() {
        assertThatCode(() -> drafts("Harbour fees rise.\n\nThe port of Aden raised its fees by 4% on Monday."
                        + " (The fees had last changed in March 2019.)"))
                .doesNotThrowAnyException();
    }

    private static void drafts(String text) {
        Candidates.of(new ArticleText(text), PUBLISHED, Names.NONE).forEach(Candidate::card);
    }

    private static String pick(List<String> paragraphs, Random random) {
        return paragraphs.get(random.nextInt(paragraphs.size()));
    }

    private static String damaged(String paragraph, Random random) {
        List<String> words = new ArrayList<>(List.of(paragraph.split(" ", -1)));
        for (int times = random.nextInt(4); times > 0; times--) {
            int one = random.nextInt(words.size());
            int other = Math.min(words.size() - 1, one + random.nextInt(12));
            switch (random.nextInt(6)) {
                case 0 -> inBrackets(words, one, other);
                case 1 -> inBrackets(words, 0, words.size() - 1);
                case 2 -> words.subList(one + 1, words.size()).clear();
                case 3 -> words.add(one, words.get(other));
                case 4 -> Collections.swap(words, one, other);
                default -> words.set(one, SIGNS.charAt(random.nextInt(SIGNS.length())) + words.get(one));
            }
        }
        return String.join(" ", words);
    }

    private static void inBrackets(List<String> words, int from, int to) {
        words.set(from, "(" + words.get(from));
        words.set(to, words.get(to) + ")");
    }
}
