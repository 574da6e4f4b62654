package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that names from other people's files and pasted arguments reach the terminal without escape sequences. */
class EscapesTest {
    private static final String EVIL = "x\033]0;owned\007\033[2J\u009b31m";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check --library",
                "read",
                "explain",
                "config",
                "config theme",
                "restore",
                "study",
                "study --json",
                "search",
                "stats",
                "exam --profile",
                "export --to",
                "import",
                "add",
                "new",
                "note",
                "since",
                "decks --now",
                "help",
                "nothing"
            })
    void noEscapeOfACommandLineReachesTheTerminal(String command) {
        String[] words = (command + " EVIL").split(" ", -1);
        words[words.length - 1] = EVIL;
        Run.Outcome outcome = new Run(folder).of(words);
        assertThat(outcome.out() + outcome.err()).doesNotContain("\033", "\007", "\u009b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "decks", "study", "doctor"})
    void noEscapeOfAFileNameReachesTheTerminal(String command) throws Exception {
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("decks"));
        Files.writeString(folder.resolve("decks/" + EVIL + ".yaml"), "deck: x\n");
        Files.writeString(folder.resolve("seeds/" + EVIL + ".yml"), "article: x\n");
        Run.Outcome outcome = new Run(folder).of(command);
        assertThat(outcome.out() + outcome.err()).doesNotContain("\033", "\007", "\u009b");
    }

    @Test
    void aLinkOutsideTheLibraryIsReportedWithoutItsContent(@TempDir Path elsewhere) throws Exception {
        Path secret = Files.writeString(elsewhere.resolve("secret"), "root:x:0:0\n");
        library();
        Files.createSymbolicLink(folder.resolve("decks/linked.yaml"), secret);
        Run.Outcome outcome = new Run(folder).of("check");
        assertThat(outcome.out() + outcome.err())
                .contains("outside the library")
                .doesNotContain("root:", "secret");
        assertThat(new Run(folder).of("explain", "linked/a").out()).doesNotContain("root:");
    }

    @Test
    void aLinkThatStaysInTheLibraryIsFollowed() throws Exception {
        library();
        Files.move(folder.resolve("decks/port.yaml"), folder.resolve("port.txt"));
        Files.createSymbolicLink(folder.resolve("decks/port.yaml"), Path.of("../port.txt"));
        assertThat(new Run(folder).of("check").out())
                .contains("1 deck with 1 card")
                .doesNotContain("leaves");
    }

    private void library() throws Exception {
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("decks"));
        Files.writeString(
                folder.resolve("decks/port.yaml"),
                "deck: port\ntitle: Port\ncards:\n  - id: a\n    unsourced: true\n    ask: Who?\n    answer: Ada\n");
    }
}
