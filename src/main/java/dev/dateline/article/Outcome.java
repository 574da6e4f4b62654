package dev.dateline.article;

import java.util.Optional;

/**
 * The outcome of a plan.
 *
 * @param fact the fact that states the outcome
 * @param was the outcome in a word, if the author gave one
 */
public record Outcome(FactRef fact, Optional<Fate> was) {
    /** The possible outcomes of a plan. */
    public enum Fate {
        DONE,
        CHANGED,
        DROPPED
    }
}
