package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupCommandsTest {
    @TempDir
    Path folder;

    private Path journal = Path.of("");
    private Path backups = Path.of("");

    @BeforeEach
    void learner() throws IOException {
        Path data = folder.resolve("home/.local/share/dateline");
        journal = data.resolve("journal.db");
        backups = data.resolve("backups");
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("decks"));
        Files.writeString(folder.resolve("decks/harbour.yaml"), """
                deck: harbour
                title: The harbour of Port Selwyn
                cards:
                  - { id: capital, unsourced: true, ask: "Which is the port?", answer: Port Selwyn }
                  - { id: master, unsourced: true, ask: "Who is harbour master?", person: Ada Lund }
                """);
    }

    private Run.Outcome study(String card) {
        return new Run(folder).typing("Ada Lund\n").of("study", "harbour/" + card, "--json");
    }

    private int answers() throws JournalFailure {
        try (Journal opened = Journal.open(journal)) {
            return opened.answers();
        }
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(journal.resolveSibling(""))) {
            return files.filter(file -> file.getFileName().toString().contains("replaced"))
                    .toList();
        }
    }

    @Test
    void theFirstAnswersOfADayAreCopiedByThemselves() throws Exception {
        assertThat(study("master").err()).isEmpty();
        Path copy = backups.resolve("journal-2026-03-01.db");
        assertThat(copy).exists();
        assertThat(Journal.extentOf(copy).answers()).isEqualTo(1);
        study("capital");
        assertThat(Journal.extentOf(copy).answers()).isEqualTo(1);
    }

    @Test
    void practiceAndLookingAreNotCopied() {
        new Run(folder).typing("x\n").of("study", "--cram", "--json");
        new Run(folder).of("stats");
        assertThat(backups).doesNotExist();
    }

    @Test
    void aFailedBackupIsReportedAndTheAnswerIsSafe() throws Exception {
        Files.createDirectories(journal.resolveSibling(""));
        Files.writeString(backups, "a file in its place", StandardCharsets.UTF_8);
        Run.Outcome outcome = study("master");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).startsWith("dateline: no backup was made: ");
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void aCopyIsRenewedListedAndRestored() throws Exception {
        study("master");
        new Run(folder)
                .at(Clock.fixed(Run.NOW.plusSeconds(60), ZoneOffset.UTC))
                .typing("Port Selwyn\n")
                .of("study", "harbour/capital", "--json");
        assertThat(new Run(folder).of("backup").out()).startsWith("Copied to " + backups);
        assertThat(new Run(folder).of("backup", "--list").out()).contains("2026-03-01  ");
        new Run(folder).of("undo");
        assertThat(answers()).isEqualTo(1);

        Run.Outcome restored = new Run(folder).typing("y\n").of("restore");
        assertThat(restored.out()).contains("(2 answers) by ", "Restored ", "The replaced journal is kept in ");
        assertThat(restored.status()).isZero();
        assertThat(answers()).isEqualTo(2);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void afterANoTheJournalStays() throws Exception {
        study("master");
        study("capital");
        for (String said : List.of("n\n", "\n", "")) {
            Run.Outcome outcome = new Run(folder).typing(said).of("restore", "2026-03-01");
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err()).contains("nothing was changed");
        }
        assertThat(new Run(folder).of("restore", "--json").err()).contains("with --yes, Dateline does not ask");
        assertThat(answers()).isEqualTo(2);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aDamagedJournalIsReplacedAndKept() throws Exception {
        study("master");
        byte[] nonsense = "no journal any more ".repeat(200).getBytes(StandardCharsets.UTF_8);
        Files.write(journal, nonsense);
        assertThat(new Run(folder).of("stats").err()).contains("is not a journal");
        Run.Outcome restored = new Run(folder).typing("y\n").of("restore");
        assertThat(restored.out()).contains("(cannot be read) by ");
        assertThat(answers()).isEqualTo(1);
        assertThat(kept())
                .singleElement()
                .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(nonsense));
    }

    @Test
    void aCopyGoesToTheNamedFileButReplacesNothing() throws Exception {
        study("master");
        Files.createDirectory(folder.resolve("usb"));
        Run.Outcome made = new Run(folder).of("backup", "--to", "usb/copy.db", "--json");
        assertThat(made.out()).contains("\"made\":\"" + folder.resolve("usb/copy.db") + "\"", "\"day\":\"2026-03-01\"");
        assertThat(new Run(folder).of("backup", "--to", "usb/copy.db").err()).contains("is there already");
        Files.delete(journal);
        Run.Outcome restored = new Run(folder).of("restore", "usb/copy.db", "--json");
        assertThat(restored.out()).contains("\"kept\":null");
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void aStickThatIsNotThereIsNotTakenForAFolderToBeMade() throws Exception {
        study("master");
        Run.Outcome refused = new Run(folder).of("backup", "--to", "usb/copy.db");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("there is no folder " + folder.resolve("usb"));
        assertThat(folder.resolve("usb")).doesNotExist();
    }

    @Test
    void anotherJournalHasItsCopiesApart() {
        new Run(folder)
                .typing("Ada Lund\n")
                .of(
                        "study",
                        "harbour/master",
                        "--json",
                        "--journal",
                        folder.resolve("second.db").toString());
        assertThat(folder.resolve("second.db-backups/journal-2026-03-01.db")).exists();
        assertThat(backups).doesNotExist();
    }

    @Test
    void impossibleRequestsAreReported() throws Exception {
        assertThat(new Run(folder).of("backup").err()).contains("there is no journal yet");
        assertThat(new Run(folder).of("backup", "--list").out()).contains("There is no copy in ");
        assertThat(new Run(folder).of("restore").err()).contains("there is no copy in ");
        assertThat(new Run(folder).of("restore", "2020-01-01").err()).contains("backup --list");
        Files.writeString(folder.resolve("letter.txt"), "Dear all, ".repeat(100), StandardCharsets.UTF_8);
        Run.Outcome foreign = new Run(folder).of("restore", "letter.txt");
        assertThat(foreign.err())
                .contains("letter.txt is not a journal", "Nothing was changed", "backup --list")
                .doesNotContain("Move it away");
        assertThat(foreign.status()).isEqualTo(1);
    }
}
