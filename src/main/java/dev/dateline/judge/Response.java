package dev.dateline.judge;

import java.util.List;
import java.util.Set;

/**
 * What a learner answered, free of how it was shown: indices are those of the card as written, whatever order they stood in
 * on the screen.
 */
public sealed interface Response {
    /** A line typed for a short answer, person, number or date. May be empty. */
    record Typed(String text) implements Response {}

    /** One choice. */
    record Picked(int choice) implements Response {}

    /** Several choices, at least one. */
    record PickedSeveral(Set<Integer> choices) implements Response {}

    /** Whether a statement holds, as the learner sees it. */
    record Claimed(boolean holds) implements Response {}

    /** Indices of the items, in the order that the learner gave them; every item once. */
    record Ordered(List<Integer> items) implements Response {}

    /** For each left side in turn the index of the pair whose right side the learner gave it; a right side only once. */
    record Paired(List<Integer> rights) implements Response {}

    /** What was typed into each hole, in reading order; possibly empty texts. */
    record Filled(List<String> holes) implements Response {}

    /** The learner's own word on a recall card. */
    record Recalled(boolean knew) implements Response {}
}
