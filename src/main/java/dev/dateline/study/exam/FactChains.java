package dev.dateline.study.exam;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Outcome;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows which facts replace, correct or are the outcome of each other. Together they tell one story at different dates.
 */
final class FactChains {
    private final Map<FactRef, Fact> facts = new HashMap<>();
    private final Map<FactRef, Set<FactRef>> ties = new HashMap<>();

    FactChains(Collection<Fact> all) {
        for (Fact fact : all) {
            facts.put(fact.ref(), fact);
            tie(fact, fact.supersedes());
            tie(fact, fact.supersededBy());
            tie(fact, fact.corrects());
            tie(fact, fact.outcome().map(Outcome::fact).stream().toList());
        }
    }

    private void tie(Fact fact, List<FactRef> others) {
        for (FactRef other : others) {
            ties.computeIfAbsent(fact.ref(), key -> new HashSet<>()).add(other);
            ties.computeIfAbsent(other, key -> new HashSet<>()).add(fact.ref());
        }
    }

    /** All facts of a fact's chain, of any date, including the fact itself. */
    Set<Fact> of(Fact fact) {
        Set<FactRef> seen = new HashSet<>(Set.of(fact.ref()));
        Deque<FactRef> open = new ArrayDeque<>(seen);
        Set<Fact> chain = new HashSet<>(Set.of(fact));
        while (!open.isEmpty()) {
            for (FactRef next : ties.getOrDefault(open.remove(), Set.of())) {
                Fact found = facts.get(next);
                if (found != null && seen.add(next)) {
                    chain.add(found);
                    open.add(next);
                }
            }
        }
        return chain;
    }
}
