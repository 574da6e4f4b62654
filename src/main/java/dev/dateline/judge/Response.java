package dev.dateline.judge;

import java.util.List;
import java.util.Set;

/**
 * A learner's answer, independent of the screen: indices refer to the card as written, in any order on the screen.
 */
public sealed interface Response {
    /** Whether it was to be typed, and nothing was. */
    default boolean isBlank() {
        return false;
    }

    /** A line typed for a short answer, person, number or date. May be empty. */
    record Typed(String text) implements Response {
        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** One choice. */
    record Picked(int choice) implements Response {}

    /** Several choices, at least one. */
    record PickedSeveral(Set<Integer> choices) implements Response {}

    /** Whether the learner says that a statement is true. */
    record Claimed(boolean holds) implements Response {}

    /** Indices of the items, in the learner's order; every item once. */
    record Ordered(List<Integer> items) implements Response {}

    /**
     * For each left side, in order, the index of the pair whose right side the learner chose; each right side only
     * once.
     */
    record Paired(List<Integer> rights) implements Response {}

    /** The text typed into each hole, in reading order; texts may be empty. */
    record Filled(List<String> holes) implements Response {
        @Override
        public boolean isBlank() {
            return holes.stream().allMatch(String::isBlank);
        }
    }

    /** The learner's own verdict on a recall card. */
    record Recalled(boolean knew) implements Response {}
}
