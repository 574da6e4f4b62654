package dev.dateline.judge;

import java.util.List;
import java.util.Set;

/** A learner's answer. Indices refer to the card as written, not to the order on the screen. */
public sealed interface Response {
    /** Whether the answer should have been typed and is empty. */
    default boolean isBlank() {
        return false;
    }

    /** The text for a short answer, person, number or date. It may be empty. */
    record Typed(String text) implements Response {
        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** The index of one choice. */
    record Picked(int choice) implements Response {}

    /** The indices of several choices; at least one. */
    record PickedSeveral(Set<Integer> choices) implements Response {}

    /** Whether the learner takes a statement for true. */
    record Claimed(boolean holds) implements Response {}

    /** The indices of the items in the learner's order; each occurs once. */
    record Ordered(List<Integer> items) implements Response {}

    /**
     * For each left side, in order, the index of the pair whose right side the learner chose. Each index occurs once.
     */
    record Paired(List<Integer> rights) implements Response {}

    /** The text of each hole, in reading order. Texts may be empty. */
    record Filled(List<String> holes) implements Response {
        @Override
        public boolean isBlank() {
            return holes.stream().allMatch(String::isBlank);
        }
    }

    /** The learner's own verdict on a recall card. */
    record Recalled(boolean knew) implements Response {}
}
