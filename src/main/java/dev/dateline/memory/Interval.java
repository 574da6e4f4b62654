package dev.dateline.memory;

import java.time.Duration;

/**
 * How long a card waits: a learning step of minutes, or a number of study days.
 *
 * <p>The text form is that of ISO 8601, {@code PT10M} or {@code P12D}; {@link #parse} reads it back.
 */
public sealed interface Interval {

    /** A learning step: real time, so that it may cross midnight. */
    record Step(Duration length) implements Interval {
        /** @throws IllegalArgumentException if the step is not longer than zero */
        public Step {
            if (length.isZero() || length.isNegative()) {
                throw new IllegalArgumentException("a step is longer than nothing: " + length);
            }
        }

        @Override
        public String toString() {
            return length.toString();
        }
    }

    /** Whole study days, at least one. */
    record Days(int count) implements Interval {
        /** @throws IllegalArgumentException if there are less than one day */
        public Days {
            if (count < 1) {
                throw new IllegalArgumentException("a review waits a day at least: " + count);
            }
        }

        @Override
        public String toString() {
            return "P" + count + "D";
        }
    }

    /**
     * Reads the text form.
     *
     * @throws RuntimeException if the text is not an interval: {@link IllegalArgumentException} or
     *     {@link java.time.format.DateTimeParseException}
     */
    static Interval parse(String text) {
        if (text.startsWith("P") && text.endsWith("D")) {
            return new Days(Integer.parseInt(text, 1, text.length() - 1, 10));
        }
        return new Step(Duration.parse(text));
    }
}
