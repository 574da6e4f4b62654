package dev.dateline.terminal;

import dev.dateline.article.Fact;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much a verdict shows.
 *
 * @param full all there is; else the answer alone
 * @param since what of later news is shown
 */
record Detail(boolean full, List<Fact> since) {
    static Detail full(Outcome outcome) {
        return new Detail(true, outcome.since());
    }

    /**
     * A right answer to a card that the learner knows is told in short, and later news of it once a session; all else in full.
     */
    static Detail brief(Outcome outcome, Set<Fact> told) {
        Set<Fact> before = new HashSet<>(told);
        told.addAll(outcome.since());
        boolean known = !outcome.asked().isNew()
                && outcome.judgement().verdict().accepted()
                && outcome.judgement().verdict() != Verdict.PARTIAL;
        return known
                ? new Detail(
                        false,
                        outcome.since().stream()
                                .filter(fact -> !before.contains(fact))
                                .toList())
                : full(outcome);
    }
}
