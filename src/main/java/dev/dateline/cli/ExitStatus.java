package dev.dateline.cli;

/** What the program says to the shell when it ends. */
public final class ExitStatus {
    public static final int DONE = 0;
    /** Something was found, or did not work. */
    static final int FINDINGS = 1;
    /** The command line is wrong; nothing was done. */
    static final int USAGE = 2;

    private ExitStatus() {}
}
