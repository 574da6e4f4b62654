package dev.dateline.journal;

import dev.dateline.disk.OwnersFile;
import dev.dateline.disk.TemporaryFile;
import dev.dateline.journal.JournalFailure.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Copies of a journal in a folder, {@code journal-2026-11-24.db}. Each is verified before it counts. Those of the last
 * seven days with a copy are kept, and one for each of four weeks and twelve months.
 */
public final class Backups {
    static final int DAILY = 7;
    static final int WEEKLY = 4;
    static final int MONTHLY = 12;

    private static final String PREFIX = "journal-";
    private static final String SUFFIX = ".db";
    private static final int WAIT_MILLIS = 5000;

    private final Path folder;

    public Backups(Path folder) {
        this.folder = folder;
    }

    public record Backup(Path file, LocalDate day) {}

    /**
     * Makes the day's copy, unless it exists, and removes copies that are no longer kept. Other threads and processes
     * may write to the journal at the same time.
     *
     * @return the new copy, if one was made
     */
    public Optional<Backup> rotate(Journal journal, LocalDate today) throws JournalFailure {
        Path file = folder.resolve(PREFIX + today + SUFFIX);
        if (Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(renew(journal.file(), today));
    }

    /** Makes the day's copy, even if it exists, and removes copies that are no longer kept. */
    public Backup renew(Path journal, LocalDate today) throws JournalFailure {
        Path file = folder.resolve(PREFIX + today + SUFFIX);
        copy(journal, file);
        List<Backup> all = list();
        Set<LocalDate> kept = kept(all.stream().map(Backup::day).toList());
        for (Backup backup : all) {
            if (!kept.contains(backup.day())) {
                discard(backup.file());
            }
        }
        return new Backup(file, today);
    }

    /** The copies, the newest first. Files with other names are ignored. */
    public List<Backup> list() throws JournalFailure {
        List<Backup> backups = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return backups;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                day(file.getFileName().toString()).ifPresent(day -> backups.add(new Backup(file, day)));
            }
        } catch (IOException failure) {
            throw Failures.of(folder, failure);
        }
        backups.sort(Comparator.comparing(Backup::day).reversed());
        return backups;
    }

    private static Optional<LocalDate> day(String name) {
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(name.substring(PREFIX.length(), name.length() - SUFFIX.length())));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /** The days whose copies are kept: the newest days, and the newest day of each of the newest weeks and months. */
    static Set<LocalDate> kept(Collection<LocalDate> days) {
        List<LocalDate> newestFirst =
                days.stream().sorted(Comparator.reverseOrder()).distinct().toList();
        Set<LocalDate> kept = new HashSet<>();
        Set<Integer> weeks = new HashSet<>();
        Set<YearMonth> months = new HashSet<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            LocalDate day = newestFirst.get(i);
            boolean daily = i < DAILY;
            int week = day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            boolean weekly = weeks.size() < WEEKLY && weeks.add(week);
            boolean monthly = months.size() < MONTHLY && months.add(YearMonth.from(day));
            if (daily || weekly || monthly) {
                kept.add(day);
            }
        }
        return kept;
    }

    /**
     * Copies the current state of a journal to a file, which may exist. The copy is verified and on the disk when this
     * returns.
     */
    public static void copy(Path journal, Path target) throws JournalFailure {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new JournalFailure(Reason.UNREADABLE, target);
        }
        Path part = target;
        try {
            OwnersFile.createFolder(folder);
            TemporaryFile.sweep(folder);
            part = TemporaryFile.in(folder, OwnersFile.rights("rw-------"));
            vacuumInto(journal, part);
            verify(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true); // SQLite does not sync the file after VACUUM INTO
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            OwnersFile.persist(target);
        } catch (IOException failure) {
            throw Failures.of(target, failure);
        } finally {
            if (!part.equals(target)) {
                discard(part);
            }
        }
    }

    private static void vacuumInto(Path journal, Path target) throws JournalFailure {
        try (Database database = Database.connect(journal, WAIT_MILLIS)) {
            database.run("VACUUM INTO ?", target.toAbsolutePath().toString());
        } catch (SQLException failure) {
            JournalFailure told = Failures.of(journal, failure);
            throw told.reason() == Reason.NO_SPACE ? new JournalFailure(Reason.NO_SPACE, target) : told;
        }
    }

    /**
     * Reads a whole file.
     *
     * @throws JournalFailure if it is not an undamaged journal
     */
    public static void verify(Path file) throws JournalFailure {
        try (Database database = Database.connect(file, WAIT_MILLIS)) {
            int version = Schema.version(database.connection(), Schema.STEPS.size());
            if (version == 0) {
                throw new JournalFailure(Reason.NOT_A_DATABASE, file);
            }
            SchemaCheck.check(database.connection(), version, false);
            if (!database.text("PRAGMA integrity_check(1)").equals(Optional.of("ok"))) {
                throw new JournalFailure(Reason.TORN, file);
            }
        } catch (SQLException failure) {
            throw Failures.of(file, failure);
        }
    }

    static void discard(Path file) throws JournalFailure {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw Failures.of(file, failure);
        }
    }
}
