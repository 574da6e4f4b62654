package dev.dateline.judge;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number as it was typed.
 *
 * @param value with its magnitude multiplied in, its sign too
 * @param magnitude the power of ten that a magnitude word or letter gave; 0 for none
 * @param unit the words of the unit under one name each, see {@link Units#canonical}; may hold words of the question
 * @param share whether it was put as a share of something ({@code nine in ten}); the value is then per cent
 * @param bound below for nearly and less than, above for over, else 0
 * @param strict whether the bound keeps the number itself out or says nothing of how near it is: less than, or more
 * @param mended whether a word of it was misspelt
 * @param direction -1 where a word says that it fell, 1 where one says that it rose, else 0
 */
record Amount(
        BigDecimal value,
        int magnitude,
        List<String> unit,
        boolean share,
        Bound bound,
        boolean strict,
        boolean mended,
        int direction) {
    /** On which side of the number the truth is said to lie. */
    enum Bound {
        NONE,
        BELOW,
        ABOVE
    }

    /** How many decimals it was written with. */
    int decimals() {
        return share ? 0 : Math.max(0, value.scale() + magnitude);
    }

    Amount negated() {
        return new Amount(value.negate(), magnitude, unit, share, bound, strict, mended, direction);
    }
}
