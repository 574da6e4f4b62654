package dev.dateline.judge;

import java.math.BigDecimal;
import java.util.List;

/**
 * A typed number.
 *
 * @param value the number, including its magnitude and its sign
 * @param magnitude the power of ten from a magnitude word or letter; 0 for none
 * @param unit the words of the unit, each under its canonical name, see {@link Units#canonical}; may contain words of
 *     the question
 * @param share whether it was typed as a share of something ({@code nine in ten}); the value is then in per cent
 * @param bound below for nearly and less than, above for over, else 0
 * @param strict whether the bound excludes the number itself or leaves the distance open: less than, more than
 * @param mended whether one of its words was misspelt
 * @param direction -1 if a word says that it fell, 1 if a word says that it rose, else 0
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
    /** The side of the number on which the true value is said to be. */
    enum Bound {
        NONE,
        BELOW,
        ABOVE
    }

    /** The number of decimals that were typed. */
    int decimals() {
        return share ? 0 : Math.max(0, value.scale() + magnitude);
    }

    /** The same number of thousands, millions or whatever the power of ten says. */
    Amount times(int power) {
        return new Amount(
                value.scaleByPowerOfTen(power), magnitude + power, unit, share, bound, strict, mended, direction);
    }

    Amount negated() {
        return new Amount(value.negate(), magnitude, unit, share, bound, strict, mended, direction);
    }
}
