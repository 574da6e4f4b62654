package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.library.Source;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The result of an answer, with everything that the verdict screen shows. It is in the journal before it is shown.
 *
 * @param judgement the verdict, after an overrule
 * @param after the memory after the answer; unchanged if nothing is recorded
 * @param due when the card comes back; empty if nothing is recorded
 * @param since all later facts of the chain, by date
 * @param reviewed the day up to which the authors looked for later news, if they say so
 */
public record Outcome(
        Asked asked,
        Response response,
        Judgement judgement,
        boolean hinted,
        boolean overruled,
        Grade grade,
        CardMemory after,
        Optional<Instant> due,
        List<Source> sources,
        List<Fact> since,
        Optional<PartialDate> reviewed) {}
