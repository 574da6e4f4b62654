package dev.dateline.deck;

import java.math.BigDecimal;

/** A range of numbers. Both ends belong to it. */
public record NumberRange(BigDecimal low, BigDecimal high) {
    public static NumberRange exactly(BigDecimal number) {
        return new NumberRange(number, number);
    }

    /** The range of numbers that are at most {@code distance} away. */
    public static NumberRange within(BigDecimal number, BigDecimal distance) {
        return new NumberRange(number.subtract(distance), number.add(distance));
    }

    public boolean contains(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }
}
