package dev.dateline.study;

import java.util.OptionalLong;

/**
 * How long an answer took. The time is recorded and does not change the grade.
 *
 * @param firstKeyMillis milliseconds from the question to the first key; absent if single keys are not seen
 * @param millis milliseconds from the question to the answer
 */
public record Timing(OptionalLong firstKeyMillis, long millis) {
    /** The timing of an answer that was read as a whole line. */
    public static Timing ofLine(long millis) {
        return new Timing(OptionalLong.empty(), millis);
    }
}
