package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenLinesTest {
    @Test
    void aTextThatFitsIsNotBroken() {
        assertThat(BrokenLines.of("  a  text ", "    ", 10)).containsExactly("  a  text ");
        assertThat(BrokenLines.of("", "    ", 10)).containsExactly("");
        assertThat(BrokenLines.of("a text", "    ", Integer.MAX_VALUE)).containsExactly("a text");
    }

    @Test
    void linesAreAsLongAsTheirWordsAllow() {
        assertThat(BrokenLines.of("  one two three", "    ", 9)).containsExactly("  one two", "    three");
        assertThat(BrokenLines.of("one  two", "", 6)).containsExactly("one", "two");
    }

    @Test
    void aWordThatIsWiderThanALineStaysWhole() {
        assertThat(BrokenLines.of("see https://example.org/harbour now", "  ", 12))
                .containsExactly("see", "  https://example.org/harbour", "  now");
    }

    @Test
    void wideLettersTakeTwoColumns() {
        assertThat(BrokenLines.of("日本語 日本語", "    ", 10)).containsExactly("日本語", "    日本語");
    }
}
