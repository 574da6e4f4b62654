package dev.dateline.journal;

import dev.dateline.disk.BundledFile;
import java.nio.file.Path;

/** The journal cannot be opened, read or written for a reason outside the program. Nothing was lost or changed. */
public final class JournalFailure extends Exception {
    private static final long serialVersionUID = 1;

    public enum Reason {
        NOT_A_DATABASE,
        FOREIGN,
        TORN,
        ALTERED,
        NEWER,
        /** Another process locks the journal for longer than the program waits. */
        LOCKED,
        READ_ONLY,
        NO_SPACE,
        /** The file or its folder cannot be read or created. */
        UNREADABLE,
        NO_DRIVER;

        /** What is wrong, with %s for the file, and what to do. */
        private String[] texts() {
            return BundledFile.texts("/dev/dateline/journal/failures.txt")
                    .getOrDefault(name(), name() + " | ")
                    .split(" \\| ", 2);
        }
    }

    private final Reason reason;
    private final String advice;

    JournalFailure(Reason reason, Path file) {
        this(reason, reason.texts()[0].replace("%s", file.toString()), reason.texts()[1]);
    }

    JournalFailure(Reason reason, String message, String advice) {
        super(message);
        this.reason = reason;
        this.advice = advice;
    }

    public Reason reason() {
        return reason;
    }

    /** How to fix it, in a sentence for the learner. */
    public String advice() {
        return advice;
    }

    /** The problem, in a sentence for the learner that names the file. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
