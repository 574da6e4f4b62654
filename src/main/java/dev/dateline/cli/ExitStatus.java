package dev.dateline.cli;

public final class ExitStatus {
    public static final int DONE = 0;
    /** There were findings, or something failed. */
    static final int FINDINGS = 1;
    /** The command line is wrong; nothing was done. */
    static final int USAGE = 2;

    private ExitStatus() {}
}
