package dev.dateline.library;

import dev.dateline.article.Ages;
import dev.dateline.article.Certainty;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of facts over time: the status of each fact on a day, its successors, and whether a question needs its
 * date.
 *
 * <p>A fact is known from its own date on (the first day of a month or year). From that day, the fact that it
 * replaces is superseded. Either fact of a succession may name the other. References to facts that do not exist are ignored here.
 */
public final class Aging {
    private final Map<FactRef, Fact> facts;
    private final Map<FactRef, Set<FactRef>> after = new HashMap<>();
    private final Map<FactRef, Set<FactRef>> before = new HashMap<>();

    /** The facts whose status can change. All others are always current. */
    private final Set<FactRef> changing = new HashSet<>();

    /** Facts that were never true, each with its corrections. */
    private final Map<FactRef, Set<FactRef>> corrections = new HashMap<>();

    private boolean anyWithdrawn;

    /** The state of these facts, which must be all facts of a library. The map is kept and must not change any more. */
    Aging(Map<FactRef, Fact> facts) {
        this.facts = facts;
        List<Fact> correcting = new ArrayList<>();
        facts.values().forEach(fact -> {
            add(fact);
            if (!fact.corrects().isEmpty()) {
                correcting.add(fact);
            }
        });
        for (Fact fact : correcting) {
            fact.corrects().forEach(wrong -> correct(wrong, fact.ref()));
        }
    }

    private void add(Fact fact) {
        anyWithdrawn |= fact.withdrawn().isPresent();
        if (fact.withdrawn().isPresent()
                || fact.outcome().isPresent()
                || fact.reviewBy().isPresent()) {
            changing.add(fact.ref());
        }
        fact.supersedes().forEach(old -> tie(old, fact.ref()));
        fact.supersededBy().forEach(next -> tie(fact.ref(), next));
    }

    /** Whether any fact was withdrawn or corrected on any day. */
    public boolean hasTakenBack() {
        return anyWithdrawn || !corrections.isEmpty();
    }

    /** The final corrections of a fact that was never true; none if it was not corrected. */
    public List<Fact> corrections(FactRef wrong) {
        return uncorrected(reach(wrong, corrections, null));
    }

    /** Puts a correction in the place of the wrong fact, between its predecessors and successors. */
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

    /** The status of a fact on a day. A fact that does not exist is current. */
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

    /** The status of a card on a day: the worst status of its facts. */
    public FactStatus status(Card card, LocalDate day) {
        FactStatus worst = FactStatus.CURRENT;
        for (FactRef ref : card.head().facts()) {
            FactStatus status = status(ref, day);
            worst = status.compareTo(worst) > 0 ? status : worst;
        }
        return worst;
    }

    /**
     * All successors of a card's facts that are known on that day, along their whole chains, by date. If a later fact
     * of the card replaces an earlier one, the successors of the earlier one are left out.
     */
    public List<Fact> since(Card card, LocalDate day) {
        Map<FactRef, Fact> found = new HashMap<>();
        for (FactRef ref : card.head().facts()) {
            add(since(ref, day), found);
        }
        List<FactRef> own = card.head().facts();
        own.forEach(found::remove);
        found.values().removeIf(fact -> since(fact.ref(), day).stream().anyMatch(later -> own.contains(later.ref())));
        return byDate(found.values());
    }

    /**
     * All successors of a fact that are known on that day, along the whole chain, by date. The outcome of a plan is a
     * successor too.
     */
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

    /** The facts that a fact replaced, along the whole chain and on any day. The nearest is the first. */
    public List<Fact> predecessors(FactRef ref) {
        return uncorrected(reach(ref, before, null));
    }

    /**
     * The date to show above a card's question on that day, if it needs one. A card that also names all later facts needs none.
     */
    public Optional<Heading> heading(Card card, LocalDate day) {
        FactStatus status = status(card, day);
        if (status == FactStatus.CURRENT
                || (status.outdated() && since(card, day).isEmpty())) {
            return Optional.empty();
        }
        Optional<Fact> earliest = earliest(card);
        if (earliest.isEmpty() || earliest.get().ages() == Ages.EVENT) {
            return Optional.empty();
        }
        Fact fact = earliest.get();
        PartialDate date = fact.asOf();
        if (DateTalk.names(card.ask(), date) || DateTalk.givesAway(card.answer(), date.year())) {
            return Optional.empty();
        }
        boolean reported = fact.by().isPresent() || fact.certainty() != Certainty.STATED;
        return Optional.of(new Heading(reported, date));
    }

    private Optional<Fact> earliest(Card card) {
        return card.head().facts().stream()
                .flatMap(ref -> Optional.ofNullable(facts.get(ref)).stream())
                .min(Comparator.comparing(Fact::asOf));
    }

    private List<Fact> successors(FactRef ref, LocalDate day) {
        List<Fact> found = uncorrected(reach(ref, after, day));
        found.removeIf(fact -> withdrawn(fact, day));
        return found;
    }

    private List<Fact> uncorrected(List<Fact> reached) {
        reached.removeIf(fact -> corrections.containsKey(fact.ref()));
        return reached;
    }

    private Optional<Fact> outcome(Fact plan, LocalDate day) {
        return plan.outcome()
                .flatMap(ref -> Optional.ofNullable(facts.get(ref)))
                .filter(fact -> fact.isKnown(day) && !withdrawn(fact, day) && !corrections.containsKey(fact.ref()));
    }

    /**
     * All facts that can be reached, the nearest first. If a day is given, only facts that are known on it are passed.
     * A cycle is followed once.
     */
    private List<Fact> reach(FactRef from, Map<FactRef, Set<FactRef>> ties, @Nullable LocalDate day) {
        Set<FactRef> seen = new LinkedHashSet<>();
        seen.add(from);
        Deque<FactRef> open = new ArrayDeque<>(seen);
        List<Fact> found = new ArrayList<>();
        while (!open.isEmpty()) {
            for (FactRef ref : ties.getOrDefault(open.remove(), Set.of())) {
                Fact fact = facts.get(ref);
                if (fact != null && (day == null || fact.isKnown(day)) && seen.add(ref)) {
                    found.add(fact);
                    open.add(ref);
                }
            }
        }
        return found;
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
