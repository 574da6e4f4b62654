package dev.dateline.memory;

/**
 * A model of one card's memory: how a review changes it, how likely recall is, and how long to wait.
 *
 * <p>Models are immutable and may be shared between threads. A state belongs to the algorithm that made it; another
 * algorithm throws {@link IllegalArgumentException} for it.
 */
public sealed interface MemoryModel permits Fsrs6, Fsrs7 {

    static MemoryModel of(Parameters parameters) {
        return switch (parameters.algorithm()) {
            case FSRS_6 -> new Fsrs6(parameters);
            case FSRS_7 -> new Fsrs7(parameters);
        };
    }

    /** The memory after a card's first review. */
    MemoryState first(Grade grade);

    /** The memory after a later review. */
    MemoryState next(MemoryState state, Elapsed elapsed, Grade grade);

    /** The probability, 0 to 1, that the card is recalled after this time since its last review. */
    double retrievability(MemoryState state, Elapsed elapsed);

    /**
     * The time after which recall has fallen to the desired retention, in days, neither rounded nor bounded from above.
     *
     * @param desiredRetention above 0 and at most 1
     */
    double interval(MemoryState state, double desiredRetention);
}
