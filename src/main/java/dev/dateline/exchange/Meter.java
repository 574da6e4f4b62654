package dev.dateline.exchange;

/** Is told how far a long work has come. */
@FunctionalInterface
public interface Meter {
    /** Tells nobody. */
    Meter NONE = (done, total) -> {};

    /**
     * Says that some are done.
     *
     * @param done of {@code total} cards
     */
    void at(int done, int total);
}
