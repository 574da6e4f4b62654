package dev.dateline.terminal;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much a verdict shows.
 *
 * @param full whether it shows everything, and not only the answer
 */
record Detail(boolean full, List<Fact> since) {
    static Detail full(Outcome outcome) {
        return new Detail(true, outcome.since());
    }

    /**
     * The short verdict on a right answer to a card that the learner knows. It shows later news once a session. Every
     * other answer gets the full verdict.
     */
    static Detail brief(Outcome outcome, Set<FactRef> told) {
        Set<FactRef> before = new HashSet<>(told);
        outcome.since().forEach(fact -> told.add(fact.ref()));
        boolean known = !outcome.asked().isNew()
                && outcome.judgement().verdict().accepted()
                && outcome.judgement().verdict() != Verdict.PARTIAL;
        return known
                ? new Detail(
                        false,
                        outcome.since().stream()
                                .filter(fact -> !before.contains(fact.ref()))
                                .toList())
                : full(outcome);
    }
}
