package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpPageTest {
    @TempDir
    private Path folder;

    private Run.Outcome help(String columns, String... args) {
        return new Run(folder).with("COLUMNS", columns).of(args);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 54, 55, 80})
    void everythingButACommandToBeCopiedFitsTheWindow(int columns) {
        for (String command : List.of("help", "study", "exam", "export", "import", "new", "restore", "tune")) {
            assertThat(help(columns + "", "help", command).lines())
                    .as(command)
                    .filteredOn(line -> !isCommandAlone(line))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
        }
    }

    private static boolean isCommandAlone(String line) {
        return line.startsWith("  dateline ") && !line.strip().contains("  ");
    }

    @Test
    void anExampleThatIsTooLongKeepsItsCommandWhole() {
        assertThat(help("80", "restore", "--help").lines())
                .containsSequence(
                        "  dateline restore 2026-11-24",
                        "      the copy of a day (\"dateline backup --list\" shows them)");
    }

    @Test
    void theSameIsShownByTheOptionAndByTheCommand() {
        assertThat(help("40", "exam", "--help").out())
                .isEqualTo(help("40", "help", "exam").out())
                .contains("      [QUERY...]\n      Which cards; default: all.");
    }

    @Test
    void wideWindowsGetNoWiderLines() {
        assertThat(help("200", "help", "study").out())
                .isEqualTo(help("80", "help", "study").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"study --max x", "exam --right x", "exam --minutes x", "schema x"})
    void noTypeOfJavaIsNamedToWhoTypedAWrongWord(String line) {
        Run.Outcome refused = help("80", line.split(" ", -1));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("x").doesNotContain("an int", "BigDecimal", "Exception", "case-");
    }
}
