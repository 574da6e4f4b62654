package dev.dateline.exchange.intake;

import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Interval;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * An answer to a card that was given in another program.
 *
 * @param key the same for the same answer whenever it comes home, and for no other
 * @param offset how far the learner's clock was from UTC; the present place's where the program did not say
 * @param given until the card was to come back; what our own model gives where the program gave nothing
 * @param millis from the question to the answer
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
