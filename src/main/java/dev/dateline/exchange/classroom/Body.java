package dev.dateline.exchange.classroom;

import java.math.BigDecimal;
import java.util.List;

/** How a question bank asks. */
sealed interface Body {
    /** A text to be typed. */
    record Typed(List<Spelling> answers) implements Body {}

    /** A number to be typed, both ends of what is taken included. */
    record Numeric(BigDecimal number, BigDecimal low, BigDecimal high) implements Body {}

    /** Something to be picked; {@code one} of it or all that is right. */
    record Choice(List<String> options, List<Integer> right, boolean one, boolean keepOrder) implements Body {}

    record TrueFalse(boolean holds) implements Body {}

    /**
     * Things to be put in their order.
     *
     * @param items in the right order
     * @param shown the places of the items as they are shown
     */
    record Order(List<String> items, List<Integer> shown) implements Body {}

    /** Things to be paired. */
    record Match(List<String> left, List<String> right) implements Body {}

    /** A text with holes; the question itself. */
    record Holes(List<Piece> pieces) implements Body {
        /** A stretch of the text: words, or a hole where there are answers. */
        record Piece(String words, List<Spelling> answers) {}
    }

    /** Something to be written that a teacher reads; {@code model} is what it should say. */
    record Essay(String model) implements Body {}

    /**
     * A text that is taken.
     *
     * @param percent of the full mark
     */
    record Spelling(String text, int percent) {}
}
