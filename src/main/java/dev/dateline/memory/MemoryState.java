package dev.dateline.memory;

/** A model's estimate of one card after its last review. Each model has its own kind of state. */
public sealed interface MemoryState permits Fsrs6State, Fsrs7State {
    Algorithm algorithm();

    /** How hard the card is for this learner: 1 easy to 10 hard. */
    double difficulty();
}
