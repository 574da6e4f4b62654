package dev.dateline.journal;

import dev.dateline.journal.JournalFailure.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Turns errors of SQLite and the file system into failures for the learner. */
final class Failures {
    private static final int ERROR = 1;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int CONSTRAINT = 19;
    private static final int MISMATCH = 20;
    private static final int MISUSE = 21;
    private static final int RANGE = 25;
    private static final int NOT_A_DATABASE = 26;

    private Failures() {}

    static boolean isBusy(SQLException failure) {
        int code = failure.getErrorCode() & 0xff; // the other bits are SQLite's extended code
        return code == BUSY || code == LOCKED;
    }

    /** @throws IllegalStateException if the error is a bug of the program */
    static JournalFailure of(Path file, SQLException failure) {
        JournalFailure result = of(file, reason(file, failure));
        result.initCause(failure);
        return result;
    }

    static JournalFailure of(Path file, IOException failure) {
        boolean denied = failure instanceof AccessDeniedException;
        boolean full = String.valueOf(failure.getMessage()).contains("No space left");
        JournalFailure result = of(file, denied ? Reason.READ_ONLY : full ? Reason.NO_SPACE : Reason.UNREADABLE);
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
            case BUSY, LOCKED -> Reason.LOCKED;
            case READ_ONLY -> Reason.READ_ONLY;
            case CORRUPT -> Reason.TORN;
            case FULL -> Reason.NO_SPACE;
            case CANNOT_OPEN -> writable(file) ? Reason.UNREADABLE : Reason.READ_ONLY;
            case NOT_A_DATABASE -> Place.isBlank(file) ? Reason.TORN : Reason.NOT_A_DATABASE;
            case ERROR, CONSTRAINT, MISMATCH, MISUSE, RANGE ->
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

    static JournalFailure of(Path file, Reason reason) {
        return new JournalFailure(reason, file);
    }

    static JournalFailure linkToNothing(Path file, String target) {
        return new JournalFailure(
                Reason.UNREADABLE,
                file + " is a link to " + target + ", which does not exist",
                "Nothing was written. Make that place available again, remove the link, or name another journal with"
                        + " --journal.");
    }
}
