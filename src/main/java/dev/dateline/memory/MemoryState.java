package dev.dateline.memory;

/** What a model believes about one card after its last review; each model has a state of its own. */
public sealed interface MemoryState permits Fsrs6State, Fsrs7State {
    /** Whose state this is. */
    Algorithm algorithm();

    /** How hard the card is for this learner: 1 easy to 10 hard. */
    double difficulty();
}
