package dev.dateline.library;

import dev.dateline.article.Ages;
import dev.dateline.article.Certainty;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Outcome;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What time does to facts: how each stands on a given day, what replaced it, and whether a question on it needs its date.
 *
 * <p>A fact counts as known, and its predecessor as superseded, once its own date (the first day of a month or year) is not
 * after that day. Either end of a succession may name the other. References to facts that do not exist are passed over here.
 */
public final class Aging {
    private final Map<FactRef, Fact> facts;
    private final Map<FactRef, Set<FactRef>> after = new HashMap<>();
    private final Map<FactRef, Set<FactRef>> before = new HashMap<>();

    /** Facts to which time does something; all others are current on every day. */
    private final Set<FactRef> changing = new HashSet<>();

    /** Facts that were never true, each with those that correct it. */
    private final Map<FactRef, Set<FactRef>> corrections = new HashMap<>();

    private boolean anyWithdrawn;

    /** Of all facts of a library. */
    public Aging(Collection<Fact> facts) {
        this(byRef(facts));
    }

    /** Of all facts of a library by their names; the map is not to change any more. */
    Aging(Map<FactRef, Fact> facts) {
        this.facts = facts;
        for (Fact fact : facts.values()) {
            anyWithdrawn |= fact.withdrawn().isPresent();
            boolean alone = fact.withdrawn().isEmpty()
                    && fact.outcome().isEmpty()
                    && fact.reviewBy().isEmpty();
            if (!alone) {
                changing.add(fact.ref());
            }
        }
        for (Fact fact : facts.values()) {
            for (FactRef old : fact.supersedes()) {
                tie(old, fact.ref());
            }
            for (FactRef next : fact.supersededBy()) {
                tie(fact.ref(), next);
            }
        }
        for (Fact fact : facts.values()) {
            for (FactRef wrong : fact.corrects()) {
                correct(wrong, fact.ref());
            }
        }
    }

    private static Map<FactRef, Fact> byRef(Collection<Fact> facts) {
        Map<FactRef, Fact> byRef = new LinkedHashMap<>();
        facts.forEach(fact -> byRef.put(fact.ref(), fact));
        return byRef;
    }

    /** Whether any fact was ever withdrawn or corrected, on whatever day. */
    public boolean hasTakenBack() {
        return anyWithdrawn || !corrections.isEmpty();
    }

    /** The facts that hold in the place of one that was never true, last corrections alone; none where it was not corrected. */
    public List<Fact> corrections(FactRef wrong) {
        List<Fact> found = new ArrayList<>();
        for (Fact fact : reach(wrong, corrections, null)) {
            if (!corrections.containsKey(fact.ref())) {
                found.add(fact);
            }
        }
        return found;
    }

    /** A correction takes the place of the wrong fact between what came before it and what came after. */
    private void correct(FactRef wrong, FactRef right) {
        if (facts.containsKey(wrong) && facts.containsKey(right)) {
            changing.add(wrong);
            corrections.computeIfAbsent(wrong, key -> new LinkedHashSet<>()).add(right);
            for (FactRef next : List.copyOf(after.getOrDefault(wrong, Set.of()))) {
                tie(right, next);
            }
            for (FactRef old : List.copyOf(before.getOrDefault(wrong, Set.of()))) {
                tie(old, right);
            }
        }
    }

    private void tie(FactRef old, FactRef next) {
        if (facts.containsKey(old) && facts.containsKey(next)) {
            changing.add(old);
            after.computeIfAbsent(old, key -> new LinkedHashSet<>()).add(next);
            before.computeIfAbsent(next, key -> new LinkedHashSet<>()).add(old);
        }
    }

    /** How a fact stands on a day; one that does not exist is current. */
    public FactStatus status(FactRef ref, LocalDate day) {
        Fact fact = changing.contains(ref) ? facts.get(ref) : null;
        if (fact == null) {
            return FactStatus.CURRENT;
        }
        if (withdrawn(fact, day)) {
            return FactStatus.WITHDRAWN;
        }
        if (corrections.containsKey(ref)) {
            return FactStatus.CORRECTED;
        }
        if (!successors(ref, day).isEmpty()) {
            return FactStatus.SUPERSEDED;
        }
        if (outcome(fact, day).isPresent()) {
            return FactStatus.RESOLVED;
        }
        boolean reviewed = fact.ages() != Ages.EVENT && fact.reviewBy().isPresent();
        return reviewed && day.isAfter(fact.reviewBy().get().lastDay())
                ? FactStatus.DUE_FOR_REVIEW
                : FactStatus.CURRENT;
    }

    /** How a card stands on a day: as the worst of its facts does. */
    public FactStatus status(Card card, LocalDate day) {
        FactStatus worst = FactStatus.CURRENT;
        for (FactRef ref : card.head().facts()) {
            FactStatus status = status(ref, day);
            worst = status.compareTo(worst) > 0 ? status : worst;
        }
        return worst;
    }

    /** Everything known on that day that came after a card's facts, down their whole chains, by date. */
    public List<Fact> since(Card card, LocalDate day) {
        Map<FactRef, Fact> found = new HashMap<>();
        for (FactRef ref : card.head().facts()) {
            add(since(ref, day), found);
        }
        card.head().facts().forEach(found::remove);
        return byDate(found.values());
    }

    /** Everything known on that day that came after a fact: its successors, a plan's outcome, and theirs, by date. */
    public List<Fact> since(FactRef ref, LocalDate day) {
        Fact fact = facts.get(ref);
        if (fact == null) {
            return List.of();
        }
        Map<FactRef, Fact> found = new HashMap<>();
        add(successors(ref, day), found);
        outcome(fact, day).ifPresent(outcome -> {
            found.put(outcome.ref(), outcome);
            add(successors(outcome.ref(), day), found);
        });
        return byDate(found.values());
    }

    private static void add(List<Fact> facts, Map<FactRef, Fact> found) {
        for (Fact fact : facts) {
            found.put(fact.ref(), fact);
        }
    }

    /** The facts that a fact replaced, nearest first, down the whole chain, whatever the day. */
    public List<Fact> predecessors(FactRef ref) {
        List<Fact> found = new ArrayList<>(reach(ref, before, null));
        found.removeIf(fact -> corrections.containsKey(fact.ref()));
        return found;
    }

    /** The date to show above a card's question on that day, where it needs one. */
    public Optional<Heading> heading(Card card, LocalDate day) {
        FactStatus status = status(card, day);
        if (status == FactStatus.CURRENT) {
            return Optional.empty();
        }
        Optional<Fact> earliest = earliest(card);
        if (earliest.isEmpty() || earliest.get().ages() == Ages.EVENT) {
            return Optional.empty();
        }
        Fact fact = earliest.get();
        PartialDate date = fact.asOf();
        if (DateTalk.names(card.ask(), date) || card.answer().accept(new TellingDate(date))) {
            return Optional.empty();
        }
        boolean reported = fact.by().isPresent() || fact.certainty() != Certainty.STATED;
        return Optional.of(new Heading(reported, date));
    }

    private Optional<Fact> earliest(Card card) {
        Fact earliest = null;
        for (FactRef ref : card.head().facts()) {
            Fact fact = facts.get(ref);
            if (fact != null && (earliest == null || fact.asOf().compareTo(earliest.asOf()) < 0)) {
                earliest = fact;
            }
        }
        return Optional.ofNullable(earliest);
    }

    private List<Fact> successors(FactRef ref, LocalDate day) {
        List<Fact> found = new ArrayList<>();
        for (Fact fact : reach(ref, after, day)) {
            if (!withdrawn(fact, day) && !corrections.containsKey(fact.ref())) {
                found.add(fact);
            }
        }
        return found;
    }

    private Optional<Fact> outcome(Fact plan, LocalDate day) {
        return plan.outcome()
                .map(Outcome::fact)
                .flatMap(ref -> Optional.ofNullable(facts.get(ref)))
                .filter(fact -> known(fact, day) && !withdrawn(fact, day) && !corrections.containsKey(fact.ref()));
    }

    /** All that is reached, breadth first, on known facts only where a day is given; a circle is walked once. */
    private List<Fact> reach(FactRef from, Map<FactRef, Set<FactRef>> ties, @Nullable LocalDate day) {
        Set<FactRef> seen = new LinkedHashSet<>();
        seen.add(from);
        Deque<FactRef> open = new ArrayDeque<>(seen);
        List<Fact> found = new ArrayList<>();
        while (!open.isEmpty()) {
            for (FactRef ref : ties.getOrDefault(open.remove(), Set.of())) {
                Fact fact = facts.get(ref);
                if (fact != null && (day == null || known(fact, day)) && seen.add(ref)) {
                    found.add(fact);
                    open.add(ref);
                }
            }
        }
        return found;
    }

    private static boolean known(Fact fact, LocalDate day) {
        return !fact.asOf().firstDay().isAfter(day);
    }

    private static boolean withdrawn(Fact fact, LocalDate day) {
        return fact.withdrawn().isPresent()
                && !fact.withdrawn().get().on().firstDay().isAfter(day);
    }

    private static List<Fact> byDate(Collection<Fact> facts) {
        List<Fact> sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparing(Fact::asOf).thenComparing(Fact::ref));
        return List.copyOf(sorted);
    }
}
