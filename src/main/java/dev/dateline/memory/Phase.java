package dev.dateline.memory;

/** Where a card stands on its way through the learning steps. */
public enum Phase {
    /** Never answered. */
    NEW,
    /** In the steps of a new card: minutes apart. */
    LEARNING,
    /** Learned: days apart. */
    REVIEW,
    /** Forgotten after it was learned, and in the steps again. */
    RELEARNING
}
