package org.teavm.classlib.impl.text;

/**
 * Replaces the class of the compiler's library, whose tables would take 20 kB. The page writes numbers with a point
 * only in messages of exceptions, where the whole part is enough.
 */
public final class DoubleAnalyzer {
    public static final int DECIMAL_PRECISION = 18;
    public static final long DOUBLE_MAX_POS = 100_000_000_000_000_000L;

    private DoubleAnalyzer() {}

    public static void analyze(double number, Result result) {
        result.sign = number < 0;
        result.mantissa = 0;
        result.exponent = 0;
        for (long whole = Math.abs((long) number), scale = 1; whole >= scale && scale < DOUBLE_MAX_POS; scale *= 10) {
            result.mantissa = whole / scale % 10 * DOUBLE_MAX_POS + result.mantissa / 10;
            result.exponent = result.mantissa == 0 ? 0 : result.exponent + (scale > 1 ? 1 : 0);
        }
    }

    /** The exponent of the highest power of ten that is not above a positive number. */
    public static int fastIntLog10(double number) {
        int power = (int) Math.floor(Math.log10(number));
        if (Math.pow(10, power) > number) {
            return power - 1;
        }
        return Math.pow(10, power + 1) <= number ? power + 1 : power;
    }

    /** The parts of the written number: its sign, its digits and their place. */
    public static class Result {
        public long mantissa;
        public int exponent;
        public boolean sign;
    }
}
