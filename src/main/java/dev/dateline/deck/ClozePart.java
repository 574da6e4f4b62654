package dev.dateline.deck;

import java.util.List;

/** A part of a cloze text: words, or a hole to fill. */
public sealed interface ClozePart {
    /** Words that are shown. */
    record Words(String text) implements ClozePart {}

    /**
     * A hole.
     *
     * @param answer what fills it; a number or a date is judged as such
     * @param accept other forms taken as right
     */
    record Hole(String answer, List<String> accept) implements ClozePart {}
}
