package dev.dateline.memory.train;

/** Hears how far a training has come. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = share -> {};

    /** Called now and then with the share that is done, 0 to 1, never falling; may come from another thread. */
    void at(double share);
}
