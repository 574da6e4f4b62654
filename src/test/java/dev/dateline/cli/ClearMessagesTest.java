package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Editor;
import dev.dateline.source.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that unusual environments lead to clear messages and the right exit status. */
@DisabledOnOs(OS.WINDOWS)
class ClearMessagesTest {
    @TempDir
    Path folder;

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "+10000-01-01",
                "0000-01-01",
                "1899-12-31",
                "3000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00+18:00"
            })
    void aTimeOfAnotherAgeIsAWrongCommandLine(String time) {
        for (String command : List.of("stats", "study", "since 2022-01-01", "forecast", "check", "stale")) {
            Run.Outcome outcome = run((command + " --now " + time).split(" ", -1));
            assertThat(outcome.status()).as(command).isEqualTo(2);
            assertThat(outcome.err()).contains("\"" + time + "\" is not between the years 1900 and 2999");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read fery",
                "judge sampel/votes 3",
                "edit sampel",
                "edit sample/no-such-card",
                "edit harbour-ferry#no-such-fact",
                "explain longest-choise",
                "new deck harbor-fery",
                "cite harbor-fery --text text.txt",
                "add Who?=Ada --article harbor-fery",
                "rename sampel sample",
                "study sampel",
                "stats sampel",
                "config retenshun"
            })
    void aNameThatNothingHasIsAWrongCommandLine(String line) throws Exception {
        run("init");
        Files.writeString(folder.resolve("text.txt"), "The ferry sailed at noon.");
        Run.Outcome outcome = run(line.split(" ", -1));
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("dateline: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2999-12-31", "2999-12-31T23:59:59Z"})
    void theFirstAndTheLastDayWork(String time) {
        for (String command : List.of("stats", "study --json", "since 2022-01-01", "forecast", "stale", "decks")) {
            Run.Outcome outcome = new Run(folder).typing("1\n1\n").of((command + " --now " + time).split(" ", -1));
            assertThat(outcome.err()).as(command).doesNotContain(Run.BUG);
        }
    }

    @ParameterizedTest
    @CsvSource({"stats", "study", "decks", "undo", "backup", "tune", "doctor", "exam", "restore", "suspend sample"})
    void aBrokenLinkIsNotAnEmptyJournal(String line) throws Exception {
        Path data = Files.createDirectories(folder.resolve("home/.local/share/dateline"));
        Path link = Files.createSymbolicLink(data.resolve("journal.db"), folder.resolve("stick/journal.db"));
        Run.Outcome outcome = run(line.split(" ", -1));
        assertThat(outcome.status()).isEqualTo(1);
        if (!line.equals("restore")) { // restore finds no copy and reports that instead
            assertThat(outcome.out() + outcome.err())
                    .contains("is a link to", "stick/journal.db", "which does not exist");
        }
        assertThat(outcome.err()).doesNotContain(Run.BUG);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("stick")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"stats", "study", "decks", "doctor"})
    void aDataFolderThatCannotBeLookedIntoIsNoEmptyLearner(String command) throws Exception {
        Path data = Files.createDirectories(folder.resolve("home/.local/share"));
        Files.writeString(data.resolve("dateline"), "a file in the folder's place");
        Run.Outcome outcome = run(command);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out() + outcome.err()).contains("journal.db", "cannot be opened");
        assertThat(outcome.err()).doesNotContain(Run.BUG);
    }

    @Test
    void settingsThatAreABrokenLinkAreReportedAndNotReplaced() throws Exception {
        Path config = Files.createDirectories(folder.resolve("home/.config/dateline"));
        Path link = Files.createSymbolicLink(config.resolve("config.yaml"), folder.resolve("gone.yaml"));
        for (String line : List.of("stats", "config new-cards 7")) {
            Run.Outcome outcome = run(line.split(" ", -1));
            assertThat(outcome.status()).as(line).isEqualTo(1);
            assertThat(outcome.err()).contains("is a link to", "which ");
        }
        assertThat(link).isSymbolicLink();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "vim -u NONE             | vim,-u,NONE",
                "\"my editor\" --wait    | my editor,--wait",
                "'my editor' '-a b'      | my editor,-a b",
                "my\\ editor -x          | my editor,-x",
                "ed --name=\"a b\" ''    | ed,--name=a b,",
            })
    void theEditorIsReadAsAShellReadsIt(String editor, String words) {
        Editor read = Editor.of(new Run(folder).with("EDITOR", editor).host());
        List<String> command = read.command(Path.of("deck.yaml"), Position.START);
        List<String> begin = List.of(words.split(",", -1));
        assertThat(command.subList(0, begin.size())).isEqualTo(begin);
    }

    @Test
    void aProgramWhosePathHasSpacesNeedsNoQuotes() throws Exception {
        Path program = Files.createDirectories(folder.resolve("My Tools")).resolve("nano");
        Files.createFile(program, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Editor read =
                Editor.of(new Run(folder).with("EDITOR", program.toString()).host());
        assertThat(read.command(Path.of("deck.yaml"), Position.START))
                .containsExactly(program.toString(), "+1", "deck.yaml");
    }

    @Test
    void anUnclosedQuoteIsReported() {
        run("init");
        Run.Outcome outcome = new Run(folder).with("EDITOR", "\"vim").of("edit", "sample");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("VISUAL or EDITOR has a quote that is not closed: \"vim");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderThatWasDeletedUnderneathIsToldByTheLauncher() throws Exception {
        Path launcher = Path.of("src/main/launcher/dateline.sh").toAbsolutePath();
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "mkdir gone && cd gone && rmdir ../gone && exec sh \"$0\" stats",
                        launcher.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).contains("the folder you are in does not exist any more; go to another one");
    }
}
