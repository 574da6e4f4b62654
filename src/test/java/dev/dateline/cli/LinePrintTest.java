package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.LinePrint;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinePrintTest {
    @TempDir
    Path folder;

    private static List<String> printed(int columns, String text) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new LinePrint(columns, new PrintStream(written, true, StandardCharsets.UTF_8)).line(text, 4);
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Run.Outcome narrow(String... args) {
        return new Run(folder).with("COLUMNS", "40").of(args);
    }

    @Test
    void longLinesBreakAtWordsWithAnIndent() {
        assertThat(printed(20, "  asked by: harbour/one, harbour/two"))
                .containsExactly("  asked by:", "    harbour/one,", "    harbour/two");
        assertThat(printed(Integer.MAX_VALUE, "  asked by: harbour/one")).containsExactly("  asked by: harbour/one");
    }

    @Test
    void aWordThatIsWiderThanTheTerminalAndALineThatIsMeantStayWhole() {
        assertThat(printed(12, "see\nhttps://example.org/harbour"))
                .containsExactly("see", "https://example.org/harbour");
    }

    @Test
    void complaintsAreBrokenAtWords() {
        assertThat(narrow("config", "nothing-of-that-name").err().lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
        assertThat(narrow("study", "japan-china-talks", "tag:nothing-of-that-name-is-there")
                        .err()
                        .lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void sinceFitsTheTerminal() {
        assertThat(narrow("since", "2022-12", "japan-china-talks").out().lines())
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.length() <= 40 || !line.strip().contains(" "));
    }
}
