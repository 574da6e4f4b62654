package dev.dateline.memory.train;

import java.util.Arrays;

/**
 * Computes values from weights, and then the derivatives of a loss by these weights (automatic differentiation in
 * reverse). Each value is known by its number. With each value, the tape keeps the two values from which it was computed
 * and the derivatives by them. Not safe for use by several threads.
 */
class Tape {
    /** The value that stands for constants. Nobody reads its derivative. */
    private static final int CONSTANT = 0;

    private double[] value = new double[1 << 12];
    private double[] by = new double[1 << 12];
    private int[] left = new int[1 << 12];
    private int[] right = new int[1 << 12];
    private double[] byLeft = new double[1 << 12];
    private double[] byRight = new double[1 << 12];
    private int size = 1;
    private int weights;
    private int kept;

    /** Forgets everything and begins with these weights. */
    void begin(double[] w) {
        size = 1;
        weights = w.length;
        for (double weight : w) {
            constant(weight);
        }
    }

    /** The number of a weight, counted from 0. */
    int w(int index) {
        return index + 1;
    }

    /** Keeps the values so far for {@link #rewind}. */
    void keep() {
        kept = size;
    }

    /** Forgets all values that are not kept. */
    void rewind() {
        size = kept;
    }

    double value(int a) {
        return value[a];
    }

    int constant(double c) {
        return put(c, CONSTANT, 0, CONSTANT, 0);
    }

    int plus(int a, int b) {
        return put(value[a] + value[b], a, 1, b, 1);
    }

    /** The value plus a constant. */
    int shift(int a, double c) {
        return put(value[a] + c, a, 1, CONSTANT, 0);
    }

    int minus(int a, int b) {
        return put(value[a] - value[b], a, 1, b, -1);
    }

    /** A constant minus the value. */
    int rest(double c, int a) {
        return put(c - value[a], a, -1, CONSTANT, 0);
    }

    int times(int a, int b) {
        return put(value[a] * value[b], a, value[b], b, value[a]);
    }

    /** The value times a constant. */
    int scale(int a, double c) {
        return put(value[a] * c, a, c, CONSTANT, 0);
    }

    int over(int a, int b) {
        double quotient = value[a] / value[b];
        return put(quotient, a, 1 / value[b], b, -quotient / value[b]);
    }

    int exp(int a) {
        double power = Math.exp(value[a]);
        return put(power, a, power, CONSTANT, 0);
    }

    int log(int a) {
        return put(Math.log(value[a]), a, 1 / value[a], CONSTANT, 0);
    }

    int power(int a, int exponent) {
        double log = Math.log(value[a]);
        double power = Math.exp(value[exponent] * log);
        return put(power, a, value[exponent] * power / value[a], exponent, power * log);
    }

    /** The value within bounds. Outside of them, it does not depend on anything. */
    int clamp(int a, double low, double high) {
        return value[a] < low ? constant(low) : value[a] > high ? constant(high) : a;
    }

    int min(int a, int b) {
        return value[a] <= value[b] ? a : b;
    }

    private int put(double result, int a, double byA, int b, double byB) {
        if (size == value.length) {
            grow(2 * size);
        }
        value[size] = result;
        left[size] = a;
        byLeft[size] = byA;
        right[size] = b;
        byRight[size] = byB;
        return size++;
    }

    private void grow(int length) {
        value = Arrays.copyOf(value, length);
        by = Arrays.copyOf(by, length);
        left = Arrays.copyOf(left, length);
        right = Arrays.copyOf(right, length);
        byLeft = Arrays.copyOf(byLeft, length);
        byRight = Arrays.copyOf(byRight, length);
    }

    /** Adds to the derivative of the loss by a value. */
    void seed(int a, double slope) {
        by[a] += slope;
    }

    /** Adds the derivatives of the loss by the weights, and forgets them. */
    void back(double[] gradient) {
        for (int i = size - 1; i > weights; i--) {
            double slope = by[i];
            by[i] = 0;
            if (slope != 0) {
                by[left[i]] += slope * byLeft[i];
                by[right[i]] += slope * byRight[i];
            }
        }
        for (int i = 0; i < weights; i++) {
            gradient[i] += by[i + 1];
            by[i + 1] = 0;
        }
    }
}
