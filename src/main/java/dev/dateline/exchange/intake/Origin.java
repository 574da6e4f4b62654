package dev.dateline.exchange.intake;

import java.util.List;

/**
 * The note from which a card was made, and the use of its fields. Fields are counted from 0.
 *
 * @param front the fields of the question, or of the text with gaps
 * @param back the fields of the answer; none for a text with gaps
 * @param more the fields of the explanation
 * @param hole the cloze number whose deletions are the card's gaps; {@link #NO_HOLE} for a card without gaps
 */
public record Origin(KeptNote note, List<Integer> front, List<Integer> back, List<Integer> more, int hole) {
    /** The cloze number of a card without gaps. */
    public static final int NO_HOLE = -1;

    public Origin {
        front = List.copyOf(front);
        back = List.copyOf(back);
        more = List.copyOf(more);
    }
}
