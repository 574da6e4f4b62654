package dev.dateline.journal;

import dev.dateline.journal.JournalFailure.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.core.Codes;

/** Turns errors of SQLite and the file system into failures for the learner. */
final class Failures {
    // the driver has no names for these two
    private static final int RANGE = 25;
    private static final int NOT_A_DATABASE = 26;

    private Failures() {}

    static boolean isBusy(SQLException failure) {
        int code = failure.getErrorCode() & 0xff; // the other bits are SQLite's extended code
        return code == Codes.SQLITE_BUSY || code == Codes.SQLITE_LOCKED;
    }

    /** @throws IllegalStateException if the error is a bug of the program */
    static JournalFailure of(Path file, SQLException failure) {
        JournalFailure result = new JournalFailure(reason(file, failure), file);
        result.initCause(failure);
        return result;
    }

    static JournalFailure of(Path file, IOException failure) {
        boolean denied = failure instanceof AccessDeniedException;
        boolean full = String.valueOf(failure.getMessage()).contains("No space left");
        Reason reason = denied ? Reason.READ_ONLY : full ? Reason.NO_SPACE : Reason.UNREADABLE;
        JournalFailure result = new JournalFailure(reason, file);
        result.initCause(failure);
        return result;
    }

    private static Reason reason(Path file, SQLException failure) {
        if (failure instanceof Schema.SchemaMismatch mismatch) {
            return mismatch.reason();
        }
        if (failure.getErrorCode() == 0 && failure.getCause() != null) {
            return Reason.NO_DRIVER; // the driver's error when its library cannot be loaded
        }
        return switch (failure.getErrorCode() & 0xff) {
            case Codes.SQLITE_BUSY, Codes.SQLITE_LOCKED -> Reason.LOCKED;
            case Codes.SQLITE_READONLY -> Reason.READ_ONLY;
            case Codes.SQLITE_CORRUPT -> Reason.TORN;
            case Codes.SQLITE_FULL -> Reason.NO_SPACE;
            case Codes.SQLITE_CANTOPEN -> writable(file) ? Reason.UNREADABLE : Reason.READ_ONLY;
            case NOT_A_DATABASE -> Place.isBlank(file) ? Reason.TORN : Reason.NOT_A_DATABASE;
            case Codes.SQLITE_ERROR, Codes.SQLITE_CONSTRAINT, Codes.SQLITE_MISMATCH, Codes.SQLITE_MISUSE, RANGE ->
                throw new IllegalStateException("a statement is mistaken", failure);
            default -> Reason.UNREADABLE;
        };
    }

    private static boolean writable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.exists(folder)) {
            return true; // without a folder, permissions are not the cause
        }
        return Files.isWritable(folder) && (!Files.exists(file) || Files.isWritable(file));
    }

    static JournalFailure linkToNothing(Path file, String target) {
        return new JournalFailure(
                Reason.UNREADABLE,
                file + " is a link to " + target + ", which does not exist",
                "Nothing was written. Make that place available again, remove the link, or name another journal with"
                        + " --journal.");
    }
}
