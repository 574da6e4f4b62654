package dev.dateline.exchange.intake;

import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Interval;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * An answer that was given to a card in another program.
 *
 * @param key the key of the answer; unique, and the same at every import
 * @param offset the offset of the learner's clock from UTC; the current one if the program did not record it
 * @param given the interval after the answer; from this program's model if the other program gave none
 * @param millis milliseconds from the question to the answer
 */
public record OutsideAnswer(
        String key,
        Instant at,
        Optional<ZoneOffset> offset,
        Verdict verdict,
        Grade grade,
        Optional<Interval> given,
        long millis,
        boolean hint) {}
