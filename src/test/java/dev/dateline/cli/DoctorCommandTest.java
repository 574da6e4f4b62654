package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorCommandTest {
    @TempDir
    Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void learner() throws IOException {
        data = folder.resolve("home/.local/share/dateline");
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("decks"));
        deck("answer: Port Selwyn");
    }

    private void deck(String answer) throws IOException {
        Files.writeString(
                folder.resolve("decks/harbour.yaml"),
                "deck: harbour\ntitle: The harbour\ncards:\n  - id: port\n    unsourced: true\n"
                        + "    ask: Which port is it?\n    " + answer + "\n",
                StandardCharsets.UTF_8);
    }

    private Run.Outcome doctor(String... more) {
        String[] args = new String[more.length + 1];
        args[0] = "doctor";
        System.arraycopy(more, 0, args, 1, more.length);
        return new Run(folder).of(args);
    }

    private void study() {
        new Run(folder).typing("Port Selwyn\n").of("study", "--json");
    }

    @Test
    void aNewcomerIsWellAndNothingIsMade() {
        Run.Outcome outcome = doctor();
        assertThat(outcome.status()).as(outcome.out()).isZero();
        assertThat(outcome.out())
                .contains(
                        "(the current folder): 1 decks, 1 cards, 0 facts",
                        data.resolve("journal.db") + " (not there; the first answer creates it)",
                        "config.yaml (not there; Dateline uses the defaults)",
                        "All is well.");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void aLearnerIsWell() {
        study();
        Run.Outcome outcome = doctor();
        assertThat(outcome.status()).as(outcome.out()).isZero();
        assertThat(outcome.out()).contains("no damage, 1 answers", "1 in " + data.resolve("backups"), "of 2026-03-01");
    }

    @Test
    void mistakesInFilesAreNamedWithTheCommandThatShowsThem() throws Exception {
        deck("anwser: Port Selwyn");
        Path config = Files.createDirectories(folder.resolve("home/.config/dateline"));
        Files.writeString(config.resolve("config.yaml"), "retention: 7\n", StandardCharsets.UTF_8);
        Run.Outcome outcome = doctor();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        "errors",
                        "\"dateline check\"",
                        "must be a number from 0.7",
                        "\"dateline config\"",
                        "2 things are wrong.");
    }

    @Test
    void aDamagedJournalIsNamedWithTheWayOut() throws Exception {
        study();
        byte[] bytes = Files.readAllBytes(data.resolve("journal.db"));
        Files.write(data.resolve("journal.db"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Run.Outcome outcome = doctor();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("wrong  journal   ", "is damaged", "\"dateline restore\"", "1 thing is wrong.");
        assertThat(doctor("--json").out()).contains("\"what\":\"journal\"", "\"mend\":\"It was not changed.");
    }

    @Test
    void aJournalWithoutACopyIsReported() throws Exception {
        study();
        Files.delete(data.resolve("backups/journal-2026-03-01.db"));
        assertThat(doctor().out()).contains("wrong  backups", "\"dateline backup\" makes one");
    }

    @Test
    void anAnswerFromTheFutureMeansAClockThatWasWrong() {
        new Run(folder)
                .at(Clock.fixed(Run.NOW.plus(Duration.ofDays(400)), ZoneOffset.UTC))
                .typing("x\n")
                .of("study", "--json");
        assertThat(doctor().out()).contains("wrong  clock", "which is in the future");
    }

    @Test
    void aJournalThatOthersCanReadIsReported() throws Exception {
        study();
        Path journal = data.resolve("journal.db");
        assumeTrue(Files.getFileStore(journal).supportsFileAttributeView("posix"), "SKIPPED: no POSIX rights here");
        Files.setPosixFilePermissions(journal, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(doctor().out()).contains("wrong  privacy", "chmod 600 " + journal);
    }

    @Test
    void aFolderThatIsNotALibraryIsReported() {
        assertThat(doctor("--library", folder.resolve("none").toString()).out())
                .contains("wrong  library", "is not a library", "dateline init");
    }
}
