package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.Position;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTextTest {
    private static final String TEXT = """
            The harbour\u2019s master \u2014 a \u201cpatient\u201d man \u2013 said on Friday that
            the ferry would cost 43\u00A0million crowns. The ferry, he said, is
            no luxury: \u00ABIt pays\u00BB. Co\u00ADoperation with \u6771\u4EAC\u306E\u6E2F goes on.
            """;

    @Test
    void textIsNormalisedAsThePageOfFormatsSays() {
        assertThat(new ArticleText("\uFEFF" + TEXT).text())
                .isEqualTo(
                        "The harbour's master - a \"patient\" man - said on Friday that the ferry would cost 43 million"
                                + " crowns. The ferry, he said, is no luxury: \"It pays\". Cooperation with \u6771\u4EAC\u306E\u6E2F goes on.");
    }

    @Test
    void theHashIsThatOfTheUtf8BytesOfTheNormalisedText() {
        // printf 'abc' | sha256sum
        assertThat(new ArticleText("  abc\u200B\n").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aPassageRunsFromItsFirstWordsToTheFirstOccurrenceOfItsLast() {
        assertThat(passage("A Patient Man", "the ferry")).isEqualTo("");
        assertThat(passage("a \"patient\" man", "the ferry"))
                .isEqualTo("a \"patient\" man - said on Friday that the ferry");
        assertThat(passage("said on", "FERRY")).isEqualTo("said on Friday that the ferry");
        assertThat(passage("43 million", "")).isEqualTo("43 million");
        assertThat(passage("harbour\u2018s", "man")).isEqualTo("harbour's master - a \"patient\" man");
    }

    @Test
    void firstWordsMustOccurOnceAndLastWordsAfterThem() {
        assertThat(passage("the ferry", "")).isEmpty();
        assertThat(passage("no luxury", "Friday")).isEmpty();
        assertThat(passage("no ferry", "")).isEmpty();
        assertThat(passage("crowns", "crowns")).isEmpty();
        assertThat(passage("  ", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fer, 0", "ferry, 2", "erry, 0", "4, 0", "43, 1", "harbour, 1", "master, 1", "\u4EAC, 1", "THE, 3"})
    void wordsAreMatchedWhole(String words, int times) {
        assertThat(new ArticleText(TEXT).count(words)).isEqualTo(times);
    }

    @Test
    void normalisingTwiceChangesNothingMore() {
        String signs =
                "aB\u00E9e\u0301 \t\n\u00A0\u2003\u00AD\u200B\u200D\uFEFF\u2018\u201C\u00AB\u2014\u2212\u2026\uFB01\uFF21\u3000"
                        + "\u1100\u1161\u0344\u037E\u2126\u00BD\u00B4\u02BC\uD835\uDD1F'\"-.";
        for (long seed = 0; seed < 2000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String once = NormalisedText.of(text.toString());
            assertThat(NormalisedText.of(once)).as("seed %d", seed).isEqualTo(once);
        }
    }

    private static String passage(String from, String to) {
        ArticleText text = new ArticleText(TEXT);
        Evidence evidence = new Evidence(
                from,
                Optional.of(to).filter(words -> !words.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Position.START);
        return text.passage(evidence)
                .map(found -> text.text().substring(found.start(), found.end()))
                .orElse("");
    }
}
