package dev.dateline.exchange.intake;

import java.util.List;

/**
 * The note that a card was made of, and which of its fields became what; fields are counted from 0.
 *
 * @param front became the question, or the text with holes
 * @param back became the answer; none where the text has holes
 * @param more became the explanation
 * @param hole the number of the deletions that are this card's holes; -1 for a card without holes
 */
public record Origin(KeptNote note, List<Integer> front, List<Integer> back, List<Integer> more, int hole) {
    /** Of a card without holes. */
    public static final int NO_HOLE = -1;

    public Origin {
        front = List.copyOf(front);
        back = List.copyOf(back);
        more = List.copyOf(more);
    }
}
