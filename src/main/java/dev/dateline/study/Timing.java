package dev.dateline.study;

import java.util.OptionalLong;

/**
 * How long an answer took; it is kept, and does not change the grade.
 *
 * @param firstKeyMillis from the question to the first key; absent where keys are not seen one by one
 * @param millis from the question to the answer
 */
public record Timing(OptionalLong firstKeyMillis, long millis) {
    /** Of an answer that came as a whole line. */
    public static Timing ofLine(long millis) {
        return new Timing(OptionalLong.empty(), millis);
    }
}
