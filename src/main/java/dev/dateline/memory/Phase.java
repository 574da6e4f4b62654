package dev.dateline.memory;

/** The phase of a card with regard to learning steps. */
public enum Phase {
    /** Never answered. */
    NEW,
    /** In the learning steps of a new card, minutes apart. */
    LEARNING,
    /** Learned; its reviews are days apart. */
    REVIEW,
    /** Forgotten after it was learned, and in the relearning steps. */
    RELEARNING
}
