package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an answer became: all that an answer view shows. It has been committed to the journal by the time it is seen.
 *
 * @param asked the question; what is to be explained, its {@code why}, stands in the card's head
 * @param judgement the verdict that holds, after an overrule
 * @param hinted whether a hint was taken
 * @param overruled whether the learner's word stands against the judge's
 * @param grade what the scheduler was told
 * @param before the memory of the card before the answer
 * @param after the memory of the card by now; as before where nothing is recorded
 * @param due when the card comes back; empty where nothing is recorded
 * @param sources the facts that the card rests on, each with its article
 * @param since what holds since then, down the whole chain, by date
 * @param reviewed up to which day the authors looked for later news, where they say so
 */
public record Outcome(
        Asked asked,
        Response response,
        Judgement judgement,
        boolean hinted,
        boolean overruled,
        Grade grade,
        CardMemory before,
        CardMemory after,
        Optional<Instant> due,
        List<Source> sources,
        List<Fact> since,
        Optional<PartialDate> reviewed) {}
