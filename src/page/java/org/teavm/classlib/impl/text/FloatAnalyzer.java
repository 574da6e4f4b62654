package org.teavm.classlib.impl.text;

/** Replaces the class of the compiler's library, as {@link DoubleAnalyzer} does. */
public final class FloatAnalyzer {
    public static final int PRECISION = 9;
    public static final int MAX_POS = 100_000_000;

    private FloatAnalyzer() {}

    public static void analyze(float number, Result result) {
        DoubleAnalyzer.Result whole = new DoubleAnalyzer.Result();
        DoubleAnalyzer.analyze(number, whole);
        result.sign = whole.sign;
        result.mantissa = (int) (whole.mantissa / (DoubleAnalyzer.DOUBLE_MAX_POS / MAX_POS));
        result.exponent = whole.exponent;
    }

    /** The parts of the written number: its sign, its digits and their place. */
    public static class Result {
        public int mantissa;
        public int exponent;
        public boolean sign;
    }
}
