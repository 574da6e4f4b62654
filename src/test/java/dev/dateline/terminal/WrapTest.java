package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class WrapTest {
    private static Stream<String> lines(String text, int width) {
        return Wrap.lines(new AttributedString(text), width).stream().map(AttributedString::toString);
    }

    @Test
    void linesBreakAtSpacesAndAfterHyphens() {
        assertThat(lines("Roughly what share of respondents", 14))
                .containsExactly("Roughly what", "share of", "respondents");
        assertThat(lines("the China-Japan-South Korea summit", 12))
                .containsExactly("the China-", "Japan-South", "Korea summit");
    }

    @Test
    void aLineMayBeExactlyAsWideAsTheScreen() {
        assertThat(lines("four four", 4)).containsExactly("four", "four");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndBreakAnywhere() {
        assertThat(lines("東京都千代田区", 6)).containsExactly("東京都", "千代田", "区");
    }

    @Test
    void aWordLongerThanTheScreenIsCut() {
        assertThat(lines("a incomprehensibilities", 8)).containsExactly("a", "incompre", "hensibil", "ities");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(lines("", 10)).containsExactly("");
    }

    @Test
    void cutTextEndsInAnEllipsis() {
        assertThat(Wrap.cut(new AttributedString("Japan and China"), 8, "…").toString())
                .isEqualTo("Japan a…");
        assertThat(Wrap.cut(new AttributedString("Japan"), 8, "…").toString()).isEqualTo("Japan");
    }

    @Test
    void noLineIsWiderThanAskedAndNoWordIsLost() {
        SplittableRandom random = new SplittableRandom(7);
        String[] words = {"visit", "東京", "Shinzo\u0304", "state-run", "a", "\uD83D\uDDFC", "telecommunications"};
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            int count = 1 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
            }
            int width = 2 + random.nextInt(40);
            String all = String.join("", lines(text.toString(), width).toList());
            assertThat(lines(text.toString(), width))
                    .as("seed 7, round %d, width %d: %s", round, width, text)
                    .allSatisfy(line -> assertThat(Wrap.width(line)).isLessThanOrEqualTo(width));
            assertThat(all.replace(" ", ""))
                    .as("round %d", round)
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }
}
