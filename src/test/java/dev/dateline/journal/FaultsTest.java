package dev.dateline.journal;

import static dev.dateline.journal.JournalFailure.Reason.FOREIGN;
import static dev.dateline.journal.JournalFailure.Reason.LOCKED;
import static dev.dateline.journal.JournalFailure.Reason.NEWER;
import static dev.dateline.journal.JournalFailure.Reason.NOT_A_DATABASE;
import static dev.dateline.journal.JournalFailure.Reason.NO_SPACE;
import static dev.dateline.journal.JournalFailure.Reason.READ_ONLY;
import static dev.dateline.journal.JournalFailure.Reason.TORN;
import static dev.dateline.journal.JournalFailure.Reason.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.memory.Grade;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the message for each fault of a journal and for other files in its place. The file must not change. */
class FaultsTest {
    @TempDir
    private Path folder;

    private final Chronicle chronicle = new Chronicle(3, "here");
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("journal.db");
    }

    private JournalFailure failure() {
        return catchThrowableOfType(
                JournalFailure.class, () -> Journal.open(file, 50).close());
    }

    /**
     * Checks that opening fails for this reason. The message must say which file and what to do, and no byte of the
     * file may change.
     */
    private void assertRefused(JournalFailure.Reason reason) throws IOException {
        byte[] before = Files.readAllBytes(file);
        JournalFailure failure = failure();
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.getMessage()).contains(file.toString());
        assertThat(failure.advice()).endsWith(".");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private void fill() throws JournalFailure {
        try (Journal journal = Journal.open(file)) {
            journal.appendAll(chronicle.many(300));
        }
    }

    @Test
    void aTextIsNotAJournal() throws IOException {
        Files.writeString(file, "Dear diary, today I learned much.\n".repeat(99), StandardCharsets.UTF_8);
        assertRefused(NOT_A_DATABASE);
    }

    @Test
    void aShortTextIsNotAJournal() throws IOException {
        Files.writeString(file, "x", StandardCharsets.UTF_8);
        assertRefused(NOT_A_DATABASE);
    }

    @Test
    void anEmptyFileBecomesAJournal() throws IOException {
        Files.createFile(file);
        assertThat(failure()).isNull();
    }

    @Test
    void anEmptyJournalWithAWriteAheadLogIsDamaged() throws Exception {
        fill();
        Path writeAheadLog = file.resolveSibling("journal.db-wal");
        try (Journal journal = Journal.open(file)) {
            journal.append(chronicle.suspend("harbour/strike"));
            Files.copy(writeAheadLog, folder.resolve("saved"));
        }
        Files.write(file, new byte[0]);
        Files.move(folder.resolve("saved"), writeAheadLog);
        byte[] before = Files.readAllBytes(writeAheadLog);
        assertRefused(TORN);
        assertThat(Files.readAllBytes(writeAheadLog)).isEqualTo(before);
    }

    @Test
    void anotherProgramsDatabaseIsForeign() throws Exception {
        try (Database other = Database.connect(file, 0)) {
            other.run("CREATE TABLE bookmarks (url TEXT)");
        }
        assertRefused(FOREIGN);
    }

    @Test
    void anotherProgramsEmptyDatabaseIsForeignByItsMark() throws Exception {
        try (Database other = Database.connect(file, 0)) {
            other.run("PRAGMA application_id = 1234");
        }
        assertRefused(FOREIGN);
    }

    @Test
    void aLaterVersionsJournalIsNewer() throws Exception {
        fill();
        try (Database other = Database.connect(file, 0)) {
            other.run("PRAGMA user_version = 99");
        }
        assertRefused(NEWER);
    }

    @Test
    void aJournalCutOffIsTorn() throws Exception {
        fill();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 5000);
        }
        assertRefused(TORN);
    }

    @Test
    void aJournalWhoseBeginningIsBlankIsTorn() throws Exception {
        fill();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(4096), 0);
        }
        assertRefused(TORN);
    }

    @Test
    void aJournalWithNonsenseInItsMiddleIsTornWhenReadAndKept() throws Exception {
        fill();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);
        assertThat(catchThrowableOfType(JournalFailure.class, () -> Backups.verify(file))
                        .reason())
                .isEqualTo(TORN);
        assertRefused(TORN);
    }

    @Test
    void aFolderInItsPlaceIsRefused() throws IOException {
        Files.createDirectory(file);
        assertThat(failure().reason()).isEqualTo(UNREADABLE);
    }

    @Test
    void aFileInTheFoldersPlaceIsRefused() throws IOException {
        Files.createFile(folder.resolve("notes"));
        file = folder.resolve("notes").resolve("journal.db");
        assertThat(failure().reason()).isEqualTo(UNREADABLE);
    }

    @Test
    void aJournalHeldByAnotherIsLocked() throws Exception {
        fill();
        try (Database other = Database.connect(file, 0)) {
            other.run("PRAGMA locking_mode = EXCLUSIVE");
            other.run("BEGIN IMMEDIATE");
            assertThat(failure().reason()).isEqualTo(LOCKED);
        }
        assertThat(failure()).isNull();
    }

    @Test
    void anAnswerThatCannotBeWrittenInTimeIsRefusedAndLeavesNoTrace() throws Exception {
        fill();
        try (Journal journal = Journal.open(file, 20);
                Database other = Database.connect(file, 0)) {
            long rows = journal.lastRow();
            Event.Review review = chronicle.review("harbour/strike", Grade.GOOD);
            other.run("BEGIN IMMEDIATE");
            assertThat(catchThrowableOfType(JournalFailure.class, () -> journal.append(review))
                            .reason())
                    .isEqualTo(LOCKED);
            assertThat(journal.lastRow()).isEqualTo(rows);
            other.run("ROLLBACK");
            journal.append(review);
            assertThat(journal.lastRow()).isEqualTo(rows + 1);
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasWritten() throws Exception {
        List<Event> written = new ArrayList<>();
        try (Journal journal = Journal.open(file)) {
            makeScarce(journal);
            JournalFailure full = catchThrowableOfType(JournalFailure.class, () -> {
                for (int i = 0; i < 100_000; i++) {
                    Event.Review review = chronicle.review("harbour/c" + i, Grade.GOOD);
                    journal.append(review);
                    written.add(review);
                }
            });
            assertThat(full.reason()).isEqualTo(NO_SPACE);
            assertThat(journal.events()).isEqualTo(written);
        }
        Backups.verify(file);
        try (Journal journal = Journal.open(file)) { // there is space again
            journal.append(chronicle.review("harbour/strike", Grade.GOOD));
            assertThat(journal.answers()).isEqualTo(written.size() + 1);
        }
    }

    private static void makeScarce(Journal journal) throws SQLException {
        long pages = Database.number(journal.database().prepared("PRAGMA page_count"))
                .orElseThrow();
        try (var limit = journal.database().prepared("PRAGMA max_page_count = " + (pages + 5))) {
            limit.execute();
        }
    }

    @Test
    void aReadOnlyFolderIsReported() throws Exception {
        assumeTrue(
                !"root".equals(System.getProperty("user.name")),
                "SKIPPED: nothing is read-only for root; run the tests as somebody else");
        fill();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assertThat(failure().reason()).isEqualTo(READ_ONLY);
            file = folder.resolve("other.db");
            assertThat(failure().reason()).isEqualTo(READ_ONLY);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void onlyTheOwnerCanReadNewFiles() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "SKIPPED: no POSIX rights here");
        file = folder.resolve("data").resolve("dateline").resolve("journal.db");
        try (Journal journal = Journal.open(file)) {
            journal.append(chronicle.suspend("harbour/strike"));
            assertThat(rights(folder.resolve("data"))).isEqualTo("rwx------");
            assertThat(rights(folder.resolve("data/dateline"))).isEqualTo("rwx------");
            for (String name : List.of("journal.db", "journal.db-wal", "journal.db-shm")) {
                assertThat(rights(file.resolveSibling(name))).as(name).isEqualTo("rw-------");
            }
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aPathMayContainCharactersThatUrlsReserve() throws JournalFailure {
        file = folder.resolve("50% of what? #1").resolve("Ōsaka.db");
        fill();
        assertThat(file).exists();
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.lastRow()).isEqualTo(300);
        }
    }
}
