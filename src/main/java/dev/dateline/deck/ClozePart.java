package dev.dateline.deck;

import java.util.List;

/** A stretch of a cloze text: words that stand there, or a hole to be filled. */
public sealed interface ClozePart {
    /** Words that stand there. */
    record Words(String text) implements ClozePart {}

    /**
     * A hole.
     *
     * @param answer what belongs in it; a number or a date is judged as one
     * @param accept other forms taken as right
     */
    record Hole(String answer, List<String> accept) implements ClozePart {}
}
