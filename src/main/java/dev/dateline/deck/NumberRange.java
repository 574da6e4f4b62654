package dev.dateline.deck;

import java.math.BigDecimal;

/** A range of numbers, both ends included. */
public record NumberRange(BigDecimal low, BigDecimal high) {
    public static NumberRange exactly(BigDecimal number) {
        return new NumberRange(number, number);
    }

    /** All numbers at most {@code distance} away. */
    public static NumberRange within(BigDecimal number, BigDecimal distance) {
        return new NumberRange(number.subtract(distance), number.add(distance));
    }

    public boolean contains(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }
}
