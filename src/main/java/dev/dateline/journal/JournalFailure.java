package dev.dateline.journal;

import java.nio.file.Path;

/** The journal cannot be opened, read or written for a reason outside the program. Nothing was lost or changed. */
public final class JournalFailure extends Exception {
    private static final long serialVersionUID = 1;

    /** The reason. */
    public enum Reason {
        NOT_A_DATABASE(
                "%s is not a journal: it is not a database",
                "It was not changed. Move it away, or name another journal with --journal."),
        FOREIGN("%s is a database of another program", "It was not changed. Name another journal with --journal."),
        TORN("%s is damaged", Reason.RESTORE),
        /** The tables of the journal were changed by hand. */
        ALTERED(
                "%s is a journal that another program has changed: it has tables, views or triggers that are not Dateline's",
                Reason.RESTORE),
        NEWER("%s was written by a later version of Dateline", "It was not changed. Update this program."),
        /** Another process locks the journal for longer than the program waits. */
        LOCKED(
                "%s is locked by another program",
                "Nothing was written. End the other program, or wait, and try again."),
        /** The file or its folder cannot be written. */
        READ_ONLY(
                "%s cannot be written",
                "Nothing was written. Give yourself the right to write the file and its folder, or name another journal"
                        + " with --journal."),
        NO_SPACE(
                "the disk of %s is full",
                "Nothing was written; all earlier answers are safe. Free some space and try again."),
        /** The file or its folder cannot be read or created. */
        UNREADABLE(
                "%s cannot be opened",
                "Check that its folder exists and is yours, or name another journal with --journal."),
        /** SQLite's native library cannot be loaded on this machine. */
        NO_DRIVER(
                "SQLite, which keeps the journal, cannot be loaded on this machine",
                "Name a suitable library with -Dorg.sqlite.lib.path and -Dorg.sqlite.lib.name.");

        private static final String RESTORE =
                "It was not changed. \"dateline restore\" replaces it with the latest backup and keeps this file.";

        private final String problem;
        private final String advice;

        /**
         * @param problem a sentence with {@code %s} for the file
         * @param advice how to fix it
         */
        Reason(String problem, String advice) {
            this.problem = problem;
            this.advice = advice;
        }
    }

    private final Reason reason;
    private final String advice;

    JournalFailure(Reason reason, Path file) {
        this(reason, reason.problem.replace("%s", file.toString()), reason.advice);
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
