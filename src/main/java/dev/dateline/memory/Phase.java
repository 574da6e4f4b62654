package dev.dateline.memory;

/** The phase of a card with regard to learning steps. */
public enum Phase {
    /** The card was never answered. */
    NEW,
    /** The card is in the learning steps of a new card, which are minutes apart. */
    LEARNING,
    /** The card was learned, and its reviews are days apart. */
    REVIEW,
    /** The card was forgotten after it was learned, and is in the relearning steps. */
    RELEARNING
}
