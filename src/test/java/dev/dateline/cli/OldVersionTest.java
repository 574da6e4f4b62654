package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests a library, a journal, settings and exports of version 0.1.0 (9f84951) against that version's output. The
 * journal contains answers to every kind of card of that version, undone and overruled answers, marks, a note, a
 * rename, two exams and trained parameters.
 */
class OldVersionTest {
    private static final Path OLD = Path.of("src/test/resources/old-version");
    private static final Clock DAY = Clock.fixed(Instant.parse("2025-03-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path journal = Path.of("");

    @BeforeEach
    void copyTheFilesOfTheOldVersion() throws IOException {
        try (Stream<Path> all = Files.walk(OLD)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(OLD.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        journal = folder.resolve("home/.local/share/dateline/journal.db");
        Files.createDirectories(journal.getParent());
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(OLD.resolve("journal.db.gz")))) {
            Files.copy(packed, journal);
        }
        Path settings = folder.resolve("home/.config/dateline/config.yaml");
        Files.createDirectories(settings.getParent());
        Files.copy(OLD.resolve("config.yaml"), settings);
    }

    private Run.Outcome run(String... args) {
        return new Run(folder)
                .at(DAY)
                .with("DATELINE_LIBRARY", folder.resolve("library").toString())
                .of(args);
    }

    private static String said(String file) throws IOException {
        return Files.readString(OLD.resolve(file), UTF_8).strip();
    }

    /** Two numbers differ, because a suspended card that is due is not counted any more. */
    @Test
    void itsJournalSaysTheSame() throws IOException {
        assertThat(run("decks", "--json").out())
                .isEqualToIgnoringNewLines(
                        said("decks.json").replace("\"cards\":11,\"due\":8", "\"cards\":10,\"due\":7"));
        String stats =
                said("stats.json").replace("\"cards\":16,\"new\":0,\"due\":13", "\"cards\":15,\"new\":0,\"due\":12");
        assertThat(run("stats", "--json").out()).startsWith(stats.substring(0, stats.length() - 1));
        assertThat(run("stats", "port/mayor").out())
                .contains("18 answers, forgotten 3 times")
                .contains("2025-02-25");
        assertThat(run("doctor").out()).contains("no damage").doesNotContain("wrong  journal", "wrong  events");
    }

    @Test
    void itsExamGoesOnAndItsFinishedOneIsListed() {
        assertThat(run("exam", "--past").out()).contains("2025-01");
        Run.Outcome resumed = run("exam", "--resume", "--json");
        assertThat(resumed.out()).contains("\"questions\":4,\"answered\":1");
    }

    @Test
    void itsJournalIsGoneOnWith() {
        Run.Outcome studied = new Run(folder)
                .at(DAY)
                .with("DATELINE_LIBRARY", folder.resolve("library").toString())
                .typing("Tom Reyes\n:quit\n")
                .of("study", "port/mayor");
        assertThat(studied.out()).contains("Correct");
        assertThat(run("stats", "port/mayor").out()).contains("19 answers");
        assertThat(run("undo").out()).contains("port/mayor");
        assertThat(run("stats", "port/mayor").out()).contains("18 answers");
    }

    @Test
    void itsSettingsAreInOrder() {
        Run.Outcome shown = run("config");
        assertThat(shown.status()).isZero();
        assertThat(shown.out()).contains("new-cards: 30", "retention: 0.92", "exam: mine", "theme: dark");
    }

    @Test
    void itsLibraryHasNoErrors() {
        assertThat(run("check").out()).contains("2 decks with 16 cards").contains("0 errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"port.json", "port.csv", "port.apkg", "notes.txt", "port.tsv"})
    void itsExportsAreImported(String export) throws IOException {
        Run.Outcome imported = run("import", "exports/" + export, "--as", "again");
        assertThat(imported.status()).as(imported.err()).isZero();
        Library library = LibraryReader.read(LibrarySource.folder(folder.resolve("library")));
        assertThat(library.findings()).noneMatch(finding -> finding.isError());
        assertThat(library.deck("again").orElseThrow().cards()).hasSize(11);
    }

    @Test
    void aJournalOfALaterVersionIsRefusedWithAWordAndLeftAsItIs() throws Exception {
        try (Connection later = DriverManager.getConnection("jdbc:sqlite:" + journal);
                Statement statement = later.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(journal);
        for (String command : new String[] {"study", "stats", "decks", "exam", "backup", "undo"}) {
            Run.Outcome refused = run(command);
            assertThat(refused.status()).as(command).isEqualTo(ExitStatus.FINDINGS);
            assertThat(refused.err())
                    .as(command)
                    .contains("was written by a later version of Dateline", "Update this program.");
        }
        assertThat(run("doctor").out()).contains("wrong  journal", "was written by a later version");
        assertThat(journal).hasBinaryContent(before);
    }
}
