package dev.dateline.exchange.classroom;

import java.math.BigDecimal;
import java.util.List;

/** The body of a question in a question bank. */
sealed interface Body {
    record Typed(List<Spelling> answers) implements Body {}

    /** A number to type, with the accepted range including both ends. */
    record Numeric(BigDecimal number, BigDecimal low, BigDecimal high) implements Body {}

    /** Choices: pick {@code one}, or all right ones. */
    record Choice(List<String> options, List<Integer> right, boolean one, boolean keepOrder) implements Body {}

    record TrueFalse(boolean holds) implements Body {}

    /**
     * Items to put in order.
     *
     * @param items in the right order
     * @param shown the indices of the items in display order
     */
    record Order(List<String> items, List<Integer> shown) implements Body {}

    /** Items to pair. */
    record Match(List<String> left, List<String> right) implements Body {}

    /** A text with gaps, which is the question itself. */
    record Holes(List<Piece> pieces) implements Body {
        /** A part of the text: words, or a gap if it has answers. */
        record Piece(String words, List<Spelling> answers) {}
    }

    /** A text to write, which a teacher marks; {@code model} is the expected answer. */
    record Essay(String model) implements Body {}

    /**
     * An accepted text.
     *
     * @param percent the share of the full mark
     */
    record Spelling(String text, int percent) {}
}
