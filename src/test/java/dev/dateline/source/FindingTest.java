package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void aFindingShowsItsLineWithACaretAndWhatToDo() {
        SourceText source = new SourceText("decks/japan-china.yaml", "\n".repeat(13) + "    awnser: December 2019\n");
        Finding finding =
                source.error(new Position(14, 5), 6, Wording.of("unknown-key", "awnser", "did you mean \"answer\"?"));
        assertThat(finding.render()).isEqualTo("""
                        decks/japan-china.yaml:14:5: unknown key "awnser" [unknown-key]
                           14 |     awnser: December 2019
                              |     ^^^^^^ did you mean "answer"?\
                        """);
    }

    @Test
    void aWarningSaysSoAndNamesItsRule() {
        SourceText source = new SourceText("decks/x.yaml", "a: b");
        assertThat(source.warning(new Position(1, 4), 1, new Wording("relative-time", "no date", ""))
                        .render())
                .isEqualTo("decks/x.yaml:1:4: warning: no date [relative-time]\n    1 | a: b\n      |    ^");
    }

    @Test
    void onANarrowScreenEveryLineFitsAndTheCaretStaysUnderItsSpot() {
        SourceText source = new SourceText(
                "decks/japan-china.yaml",
                "    ask: Which minister went to Beijing recently, and whom did he meet there?\n");
        Finding finding = source.warning(
                new Position(1, 40),
                8,
                new Wording(
                        "relative-time",
                        "\"recently\" means a different time each time the card comes back",
                        "name the month or the year"));
        assertThat(finding.render(40)).isEqualTo("""
                decks/japan-china.yaml:1:40: warning:
                    "recently" means a different time
                    each time the card comes back
                    [relative-time]
                    1 | …t to Beijing recently, and who…
                      |              ^^^^^^^^
                        name the month or the year\
                """);
    }

    @Test
    void theCaretIsAlsoRightUnderWideCharacters() {
        SourceText source = new SourceText("x", "東京: e\u0301x!");
        assertThat(source.error(new Position(1, 8), 1, new Wording("c", "m", ""))
                        .render())
                .endsWith("\n      |         ^");
    }

    @Test
    void aVeryLongLineIsShownAroundItsCaret() {
        SourceText source = new SourceText("x", "a".repeat(500) + "B" + "c".repeat(500));
        List<String> lines = source.error(new Position(1, 501), 1, new Wording("c", "m", "tip"))
                .render()
                .lines()
                .toList();
        assertThat(lines.get(1))
                .hasSizeLessThan(120)
                .startsWith("    1 | …aaa")
                .endsWith("ccc…")
                .contains("B");
        assertThat(lines.get(2).indexOf('^')).isEqualTo(lines.get(1).indexOf('B'));
    }

    @Test
    void nothingFromAFileReachesTheTerminalAsACommand() {
        SourceText source = new SourceText("x\u001b[2J", "a\u001b]0;title\u0007\u202Eb\u009b31m");
        String shown = source.error(new Position(1, 1), 3, new Wording("c", "say \u001b[31m", "\r\nq"))
                .render();
        assertThat(shown.chars()
                        .filter(c -> c != '\n')
                        .allMatch(c -> c >= 0x20 && (c < 0x7F || c > 0x9F) && c != 0x202E))
                .as(shown)
                .isTrue();
    }

    @Test
    void visibleTextKeepsReadableCharacters() {
        assertThat(VisibleText.line("a\tb\r\nc\u2028d")).isEqualTo("a b c d");
        assertThat(VisibleText.lines("a\r\nb\n")).isEqualTo("a\nb\n");
        assertThat(VisibleText.line("👩\u200D🔬 naïve 東京 مرحبا")).isEqualTo("👩\u200D🔬 naïve 東京 مرحبا");
        assertThat(VisibleText.line("pa\u200Bss\u2066x\u2069\uDB40\uDC41\uD800"))
                .isEqualTo("passx\uFFFD");
    }

    @Test
    void aSlipOfTheHandFindsTheKnownWord() {
        List<String> keys = List.of("answer", "accept", "ask", "within", "why");
        assertThat(Suggestion.nearest("awnser", keys)).contains("answer");
        assertThat(Suggestion.nearest("anwser", keys)).contains("answer");
        assertThat(Suggestion.nearest("accpt", keys)).contains("accept");
        assertThat(Suggestion.nearest("color", keys)).isEmpty();
        assertThat(Suggestion.nearest("x", keys)).isEmpty();
    }
}
