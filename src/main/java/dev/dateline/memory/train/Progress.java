package dev.dateline.memory.train;

/** Receives the progress of a training. */
@FunctionalInterface
public interface Progress {
    /** Ignores the progress. */
    Progress SILENT = share -> {};

    /** Called now and then with the share that is done, 0 to 1, which never falls. May be called on any thread. */
    void at(double share);
}
