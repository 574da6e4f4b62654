package dev.dateline.journal;

import java.nio.file.Path;

/** The journal cannot be opened, read or written, for a reason outside the program. Nothing was lost or changed. */
public final class JournalFailure extends Exception {
    private static final long serialVersionUID = 1;

    /** The reason. */
    public enum Reason {
        /** The file is no database. */
        NOT_A_DATABASE,
        /** The file is a database of another program. */
        FOREIGN,
        /** The file is a damaged journal. */
        TORN,
        /** The file is a journal whose tables were changed by hand. */
        ALTERED,
        /** The file was written by a later version of the program. */
        NEWER,
        /** Another process keeps it locked for longer than the waiting time. */
        LOCKED,
        /** The file or its folder cannot be written. */
        READ_ONLY,
        /** The disk is full. */
        NO_SPACE,
        /** The file or its folder cannot be read or created. */
        UNREADABLE,
        /** SQLite's native library cannot be loaded on this machine. */
        NO_DRIVER
    }

    private final Reason reason;
    private final transient Path file;
    private final String advice;

    JournalFailure(Reason reason, Path file, String message, String advice) {
        super(message);
        this.reason = reason;
        this.file = file;
        this.advice = advice;
    }

    public Reason reason() {
        return reason;
    }

    /** The file concerned. */
    public Path file() {
        return file;
    }

    /** How to fix it: a sentence for the learner. */
    public String advice() {
        return advice;
    }

    /** The problem: a sentence for the learner that names the file. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
