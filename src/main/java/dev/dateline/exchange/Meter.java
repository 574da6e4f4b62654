package dev.dateline.exchange;

/** Receives the progress of long work. */
@FunctionalInterface
public interface Meter {
    /** Ignores the progress. */
    Meter NONE = (done, total) -> {};

    /**
     * Reports progress.
     *
     * @param done how many of {@code total} cards are done
     */
    void at(int done, int total);
}
