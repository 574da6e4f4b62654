package dev.dateline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 12, 16);

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Path copies = Path.of("");
    private final Chronicle chronicle = new Chronicle(5, "here");

    @BeforeEach
    void name() {
        file = folder.resolve("journal.db");
        copies = folder.resolve("backups");
    }

    private List<Event> eventsIn(Path journal) throws JournalFailure {
        List<Event> events = new ArrayList<>();
        try (Journal opened = Journal.open(journal)) {
            events.addAll(opened.events());
        }
        return events;
    }

    @Test
    void aDayHasOneCompleteCopy() throws Exception {
        List<Event> events = chronicle.many(100);
        Backups backups = new Backups(copies);
        try (Journal journal = Journal.open(file)) {
            journal.appendAll(events);
            assertThat(backups.rotate(journal, TODAY)).isPresent();
            journal.appendAll(chronicle.many(10));
            assertThat(backups.rotate(journal, TODAY)).isEmpty();
        }
        assertThat(backups.list()).containsExactly(new Backups.Backup(copies.resolve("journal-2022-12-16.db"), TODAY));
        try (var files = Files.list(copies)) {
            assertThat(files).hasSize(1);
        }
        assertThat(eventsIn(copies.resolve("journal-2022-12-16.db"))).isEqualTo(events);
    }

    @Test
    void sevenDaysFourWeeksAndTwelveMonthsAreKept() throws Exception {
        Backups backups = new Backups(copies);
        LocalDate first = LocalDate.of(2021, 6, 1);
        Set<LocalDate> days = Set.of();
        for (LocalDate day = first; !day.isAfter(TODAY); day = day.plusDays(1)) {
            Set<LocalDate> before = new java.util.HashSet<>(days);
            before.add(day);
            days = Backups.kept(before);
        }
        assertThat(days)
                .contains(TODAY, TODAY.minusDays(1), TODAY.minusDays(6)) // daily
                .contains(LocalDate.of(2022, 12, 11), LocalDate.of(2022, 12, 4), LocalDate.of(2022, 11, 27)) // Sundays
                .contains(LocalDate.of(2022, 11, 30), LocalDate.of(2022, 1, 31)) // ends of months
                .doesNotContain(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 12, 3))
                .hasSizeLessThanOrEqualTo(7 + 3 + 11);
        Files.createDirectories(copies);
        Files.writeString(copies.resolve("journal-of-my-cat.db"), "meow", StandardCharsets.UTF_8);
        for (int back = 20; back >= 1; back--) {
            Files.createFile(copies.resolve("journal-" + TODAY.minusDays(back) + ".db"));
        }
        try (Journal journal = Journal.open(file)) {
            backups.rotate(journal, TODAY);
        }
        assertThat(backups.list()).extracting(Backups.Backup::day).contains(TODAY, LocalDate.of(2022, 11, 30));
        assertThat(copies.resolve("journal-2022-12-08.db")).doesNotExist();
        assertThat(copies.resolve("journal-of-my-cat.db")).exists();
    }

    @Test
    void restoringKeepsTheReplacedJournal() throws Exception {
        List<Event> old = chronicle.many(40);
        List<Event> recent = chronicle.many(300);
        Path backup = folder.resolve("backup.db");
        Path aside = folder.resolve("aside.db");
        try (Journal journal = Journal.open(file)) {
            journal.appendAll(old);
            Backups.copy(file, backup);
            journal.appendAll(recent);
        }
        assertThat(Restoring.restore(backup, file, aside)).contains(aside);
        assertThat(eventsIn(file)).isEqualTo(old);
        List<Event> all = new ArrayList<>(old);
        all.addAll(recent);
        assertThat(eventsIn(aside)).isEqualTo(all);
    }

    @Test
    void aDamagedJournalIsPutAsideByteForByte() throws Exception {
        Path backup = folder.resolve("backup.db");
        Path aside = folder.resolve("aside.db");
        try (Journal journal = Journal.open(file)) {
            journal.appendAll(chronicle.many(40));
            Backups.copy(file, backup);
        }
        Files.writeString(file, "what a power cut leaves", StandardCharsets.UTF_8);
        Restoring.restore(backup, file, aside);
        assertThat(eventsIn(file)).hasSize(40);
        assertThat(aside).hasContent("what a power cut leaves");
    }

    @Test
    void aMissingJournalIsRestored() throws Exception {
        Path backup = folder.resolve("backup.db");
        try (Journal journal = Journal.open(file)) {
            journal.appendAll(chronicle.many(40));
            Backups.copy(file, backup);
        }
        Path elsewhere = folder.resolve("new/journal.db");
        assertThat(Restoring.restore(backup, elsewhere, folder.resolve("aside.db")))
                .isEmpty();
        assertThat(eventsIn(elsewhere)).hasSize(40);
    }

    @Test
    void aJournalInUseIsNotReplaced() throws Exception {
        Path backup = folder.resolve("backup.db");
        Path aside = folder.resolve("aside.db");
        List<Event> events = chronicle.many(40);
        try (Journal journal = Journal.open(file)) {
            journal.appendAll(events);
            Backups.copy(file, backup);
            JournalFailure failure =
                    catchThrowableOfType(JournalFailure.class, () -> Restoring.restore(backup, file, aside));
            assertThat(failure.reason()).isEqualTo(JournalFailure.Reason.LOCKED);
        }
        assertThat(aside).doesNotExist();
        assertThat(eventsIn(file)).isEqualTo(events);
    }

    @Test
    void aDamagedCopyIsNotRestored() throws Exception {
        List<Event> events = chronicle.many(40);
        try (Journal journal = Journal.open(file)) {
            journal.appendAll(events);
        }
        Path backup = Files.writeString(folder.resolve("backup.db"), "meow", StandardCharsets.UTF_8);
        JournalFailure failure = catchThrowableOfType(
                JournalFailure.class, () -> Restoring.restore(backup, file, folder.resolve("aside.db")));
        assertThat(failure.reason()).isEqualTo(JournalFailure.Reason.NOT_A_DATABASE);
        assertThat(eventsIn(file)).isEqualTo(events);
    }
}
