package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code sync} for learners with two machines. */
class SyncCommandTest {
    @TempDir
    Path root;

    @BeforeEach
    void aFolderAndTwoMachinesWithOneLibrary() throws IOException {
        Files.createDirectory(root.resolve("folder"));
        for (String machine : List.of("desk", "train")) {
            Files.createDirectory(root.resolve(machine));
            assertThat(run(machine, "init").status()).isZero();
        }
    }

    private Run.Outcome run(String machine, String... args) {
        return new Run(root.resolve(machine)).typing("Ada\n1\n").of(args);
    }

    @Test
    void anAnswerOnOneComputerCountsOnTheOther() {
        assertThat(run("desk", "study", "--json").status()).isZero();
        assertThat(run("desk", "sync", "../folder").out()).contains(" sent, 0 events received.");
        assertThat(run("train", "sync", "../folder").out()).contains("0 events sent, ", " received.");
        String answers = run("desk", "stats", "--json").out();
        assertThat(run("train", "stats", "--json").out()).isEqualTo(answers);
    }

    @Test
    void theFolderOfTheSettingsIsSyncedAfterASession() throws IOException {
        assertThat(run("desk", "config", "sync", root.resolve("folder").toString())
                        .status())
                .isZero();
        assertThat(run("desk", "study", "--json").status()).isZero();
        try (Stream<Path> files = Files.walk(root.resolve("folder"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
        assertThat(run("desk", "sync", "--status").out())
                .contains("(this computer), up to 2026-03-01", "0 events to be sent.");
        assertThat(run("desk", "sync", "--status", "--json").out()).contains("\"own\":true", "\"unsent\":0");
    }

    @Test
    void aMissingFolderIsReported() throws IOException {
        assertThat(run("desk", "sync").err()).contains("name a folder");
        Run.Outcome missing = run("desk", "sync", "nowhere");
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.err()).contains("there is no such folder");
        run("desk", "config", "sync", root.resolve("nowhere").toString());
        Run.Outcome session = run("desk", "study", "--json");
        assertThat(session.status()).isZero();
        assertThat(session.err()).contains("nothing was synced", "there is no such folder");
    }

    @Test
    void anIncompleteFileIsReportedAndWaits() throws IOException {
        run("desk", "study", "--json");
        run("desk", "sync", "../folder");
        Path file;
        try (Stream<Path> files = Files.walk(root.resolve("folder"))) {
            file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        Run.Outcome half = run("train", "sync", "../folder");
        assertThat(half.status()).isEqualTo(1);
        assertThat(half.err()).contains("is not complete yet");
        Files.write(file, whole);
        assertThat(run("train", "sync", "../folder").status()).isZero();
    }

    @Test
    void doctorReportsAJournalInASyncedFolder() throws IOException {
        run("desk", "study", "--json");
        Path data = root.resolve("desk/home/.local/share/dateline");
        assertThat(run("desk", "doctor").out()).doesNotContain("copies the folder of the journal");
        for (String leftover :
                List.of("journal.sync-conflict-20260301-1.db", "journal (Ann's conflicted copy).db", ".stfolder")) {
            Files.writeString(data.resolve(leftover), "");
            assertThat(run("desk", "doctor").out()).contains("copies the folder of the journal", "dateline sync");
            Files.delete(data.resolve(leftover));
        }
    }
}
