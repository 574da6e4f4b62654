package dev.dateline.memory.train;

@FunctionalInterface
public interface Progress {
    Progress SILENT = share -> {};

    /** Called now and then with the share that is done, 0 to 1, which never falls. May be called on any thread. */
    void at(double share);
}
