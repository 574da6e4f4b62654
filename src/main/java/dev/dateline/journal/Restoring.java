package dev.dateline.journal;

import dev.dateline.journal.JournalFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Replaces a journal by a backup, and keeps the replaced file. */
public final class Restoring {
    private static final Set<Reason> REPLACEABLE = Set.of(Reason.TORN, Reason.NOT_A_DATABASE, Reason.ALTERED);

    private Restoring() {}

    /**
     * Restores a journal from a backup. Refuses if another process has the journal open, or if the file is another
     * program's database.
     *
     * @param backup an undamaged journal
     * @param journal the file to replace; may be damaged or missing
     * @param aside the new path of the replaced file; must not exist
     * @return the new path of the replaced file, if there was one
     */
    public static Optional<Path> restore(Path backup, Path journal, Path aside) throws JournalFailure {
        Backups.verify(backup);
        if (Files.exists(aside)) {
            throw new JournalFailure(Reason.READ_ONLY, aside);
        }
        if (!Place.exists(journal)) {
            moveSidesAside(journal, aside);
            Backups.copy(backup, journal);
            return Optional.empty();
        }
        try {
            Backups.verify(journal);
        } catch (JournalFailure damaged) {
            if (!REPLACEABLE.contains(damaged.reason())) {
                throw damaged;
            }
            moveAside(journal, aside);
            Backups.copy(backup, journal);
            return Optional.of(aside);
        }
        replace(backup, journal, aside);
        return Optional.of(aside);
    }

    /**
     * Replaces the content inside the file under an exclusive lock. No other process can then go on writing to a file
     * that was replaced.
     */
    private static void replace(Path backup, Path journal, Path aside) throws JournalFailure {
        Backups.copy(journal, aside);
        try (Database database = Database.connect(journal, 0)) {
            database.run("PRAGMA locking_mode = EXCLUSIVE");
            database.run("BEGIN IMMEDIATE");
            database.run("ROLLBACK");
            int result = database.connection()
                    .getDatabase()
                    .restore("main", backup.toAbsolutePath().toString(), null);
            if (result != 0) {
                throw new SQLException("restoring failed", null, result);
            }
        } catch (SQLException failure) {
            Backups.discard(aside);
            throw Failures.of(journal, failure);
        }
        Backups.verify(journal);
    }

    private static void moveAside(Path journal, Path aside) throws JournalFailure {
        try {
            moveSidesAside(journal, aside);
            Files.move(journal, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw Failures.of(journal, failure);
        }
    }

    /** Moves SQLite's side files away. SQLite would apply a log without its journal to the next journal. */
    private static void moveSidesAside(Path journal, Path aside) throws JournalFailure {
        try {
            for (String side : new String[] {"-wal", "-shm", "-journal"}) {
                Path file = journal.resolveSibling(journal.getFileName() + side);
                if (Files.exists(file)) {
                    Files.move(file, aside.resolveSibling(aside.getFileName() + side));
                }
            }
        } catch (IOException failure) {
            throw Failures.of(journal, failure);
        }
    }
}
