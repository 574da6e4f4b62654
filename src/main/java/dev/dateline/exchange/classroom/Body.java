package dev.dateline.exchange.classroom;

import java.math.BigDecimal;
import java.util.List;

/** The body of a question in a question bank. */
sealed interface Body {
    record Typed(List<Spelling> answers) implements Body {}

    /** A number to type, with the accepted range. Both ends belong to the range. */
    record Numeric(BigDecimal number, BigDecimal low, BigDecimal high) implements Body {}

    /**
     * Choices.
     *
     * @param one whether only one is picked, and not all right ones
     */
    record Choice(List<String> options, List<Integer> right, boolean one, boolean keepOrder) implements Body {}

    record TrueFalse(boolean holds) implements Body {}

    /**
     * Items to put in order.
     *
     * @param items the items in the right order
     * @param shown the indices of the items as shown
     */
    record Order(List<String> items, List<Integer> shown) implements Body {}

    /** Two sides to match; the sides of a pair have the same index. */
    record Match(List<String> left, List<String> right) implements Body {}

    /** A text with gaps, which is also the question. */
    record Holes(List<Piece> pieces) implements Body {
        /** A part of the text: words, or a gap with its answers. */
        record Piece(String words, List<Spelling> answers) {}
    }

    /**
     * A text to write, which a teacher marks.
     *
     * @param model the expected answer
     */
    record Essay(String model) implements Body {}

    /**
     * An accepted text.
     *
     * @param percent the part of the full mark that it gets
     */
    record Spelling(String text, int percent) {}
}
