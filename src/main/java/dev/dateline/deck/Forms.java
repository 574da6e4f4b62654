package dev.dateline.deck;

import java.util.List;

/**
 * Other forms of a typed answer.
 *
 * @param accept taken as right
 * @param reject near misses that are never taken, not even as a typing slip
 */
public record Forms(List<String> accept, List<String> reject) {
    public static final Forms NONE = new Forms(List.of(), List.of());
}
