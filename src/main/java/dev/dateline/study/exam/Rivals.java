package dev.dateline.study.exam;

import dev.dateline.article.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Tells which values may be wrong choices: values of the same kind that are not a rounded form of the right one. */
final class Rivals {
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    private Rivals() {}

    static boolean of(Value right, Value other) {
        if (right instanceof Value.Quantity one && other instanceof Value.Quantity two) {
            // "over 60 per cent" is also true for 62.9, and "about" does not fit the words of another fact
            return one.unit().equals(two.unit())
                    && Character.isDigit(two.shown().charAt(0))
                    && !rounds(one.number(), two.number())
                    && !rounds(two.number(), one.number());
        }
        if (right instanceof Value.Date one && other instanceof Value.Date two) {
            return one.date().precision() == two.date().precision();
        }
        return right.getClass() == other.getClass();
    }

    /** Whether a number is another number in fewer digits: 60 or 63 for 62.9, but not 1 for 1.3. */
    private static boolean rounds(BigDecimal exact, BigDecimal round) {
        int digits = round.stripTrailingZeros().precision();
        BigDecimal apart = exact.subtract(round).abs();
        return exact.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(round) == 0
                && apart.compareTo(exact.abs().multiply(NEAR)) <= 0;
    }
}
