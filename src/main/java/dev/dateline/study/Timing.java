package dev.dateline.study;

import java.util.OptionalLong;

/**
 * How long an answer took. It is recorded, and does not change the grade.
 *
 * @param firstKeyMillis from the question to the first key; absent if single keys are not seen
 * @param millis from the question to the answer
 */
public record Timing(OptionalLong firstKeyMillis, long millis) {
    /** The timing of an answer that came as a whole line. */
    public static Timing ofLine(long millis) {
        return new Timing(OptionalLong.empty(), millis);
    }
}
