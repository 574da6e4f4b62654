package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowWindowTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "stale --now 2027-11-25, takaichi-cabinet-2025#takaichi-post",
        "explain, answer-not-in-fact",
        "explain longest-choice, longest-choice (warning)",
        "config, new-cards: 20",
        "'', --help",
        "since 2023-01 tag:visit, Hayashi"
    })
    void linesAreBrokenBetweenWordsInAWindowAndNotInAPipe(String line, String known) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);
        String piped = new Run(folder).of(args).out();
        String narrow = new Run(folder).with("COLUMNS", "50").of(args).out();
        assertThat(piped).contains(known);
        assertThat(narrow.replaceAll("\\s+", " ")).isEqualTo(piped.replaceAll("\\s+", " "));
        assertThat(narrow.lines().filter(text -> text.strip().contains(" ") && text.length() > 50))
                .isEmpty();
    }

    @Test
    void plainLinesOfASessionAndAnExamAreBrokenBetweenWords() {
        for (String line : List.of("study --plain", "exam --plain --questions 3")) {
            String narrow = new Run(folder)
                    .with("COLUMNS", "50")
                    .typing("nobody\n1\n2\n:quit\n")
                    .of(line.split(" ", -1))
                    .out();
            assertThat(narrow.lines()).hasSizeGreaterThan(5);
            assertThat(narrow.lines().filter(text -> text.strip().contains(" ") && text.length() > 50))
                    .as(line)
                    .isEmpty();
        }
    }

    @Test
    void aQuestionMarkInPlainLinesListsTheCommandsAndIsNoAnswer() {
        for (String line : List.of("study --plain", "exam --plain --questions 3")) {
            String help = new Run(folder)
                    .typing("?\n:quti\n:quit\n")
                    .of(line.split(" ", -1))
                    .out();
            assertThat(help)
                    .as(line)
                    .containsOnlyOnce("There is no command :quti.")
                    .doesNotContain("Wrong", "1 asked");
            assertThat(help.split("Commands: ", -1)).as(line).hasSize(3);
        }
    }
}
