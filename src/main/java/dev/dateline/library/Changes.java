package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes to the facts of some cards in a period. */
public final class Changes {
    private final Library library;
    private final LocalDate from;
    private final LocalDate until;
    private final Map<FactRef, Map<FactRef, Overtaken>> overtaken = new LinkedHashMap<>();
    private final Map<FactRef, List<Card>> cards = new HashMap<>();

    /**
     * A change to a fact.
     *
     * @param date the date of the new fact, or of the withdrawal
     * @param fact the new fact, or the withdrawn one
     * @param overtaken the facts that it replaces; empty for a withdrawal
     * @param cards all cards of the library that ask for the fact
     */
    public record Change(PartialDate date, Fact fact, Article source, List<Overtaken> overtaken, List<Card> cards) {
        /** Whether the fact was withdrawn without a replacement. */
        public boolean withdrawal() {
            return overtaken.isEmpty();
        }
    }

    /**
     * A fact that was replaced.
     *
     * @param resolved whether it was a plan, and the change is its outcome
     * @param corrected whether it was never true, and the change is its correction
     * @param cards those of the given cards that ask for it
     */
    public record Overtaken(Fact fact, boolean resolved, boolean corrected, List<Card> cards) {}

    private Changes(Library library, LocalDate from, LocalDate until) {
        this.library = library;
        this.from = from;
        this.until = until;
    }

    /**
     * The changes that concern these cards, by date. Each change has all facts that it replaced, along their chains.
     *
     * @param from the first day of the period
     * @param until the last day
     */
    public static List<Change> between(LocalDate from, LocalDate until, Library library, Collection<Card> cards) {
        Changes changes = new Changes(library, from, until);
        for (Card card : cards) {
            for (FactRef ref : card.head().facts()) {
                changes.cards.computeIfAbsent(ref, key -> new ArrayList<>()).add(card);
            }
        }
        return changes.found();
    }

    private List<Change> found() {
        List<Change> changes = new ArrayList<>();
        for (FactRef ref : cards.keySet()) {
            Optional<Fact> fact = library.fact(ref);
            if (fact.isEmpty()) {
                continue;
            }
            FactStatus status = library.aging().status(ref, until);
            if (status == FactStatus.CORRECTED) {
                // a correction counts from the day on which it was published
                library.aging().corrections(ref).forEach(right -> add(right, told(right), fact.get(), false, true));
            } else if (status == FactStatus.WITHDRAWN) {
                PartialDate date = fact.get().withdrawn().orElseThrow().on();
                if (isWithin(date)) {
                    changes.add(new Change(date, fact.get(), article(fact.get()), List.of(), cards(ref)));
                }
            } else {
                overtake(fact.get());
            }
        }
        overtaken.forEach((ref, old) -> {
            Fact fact = library.fact(ref).orElseThrow();
            List<Overtaken> inOrder = new ArrayList<>(old.values());
            inOrder.sort(Comparator.comparing((Overtaken each) -> each.fact().asOf())
                    .thenComparing(each -> each.fact().ref()));
            boolean corrects = inOrder.stream().allMatch(Overtaken::corrected);
            PartialDate date = corrects ? told(fact) : fact.asOf();
            changes.add(new Change(date, fact, article(fact), List.copyOf(inOrder), library.cardsOn(ref)));
        });
        changes.sort(Comparator.comparing(Change::date)
                .thenComparing(change -> change.fact().ref()));
        return changes;
    }

    private void overtake(Fact old) {
        boolean resolved = library.aging().status(old.ref(), until) == FactStatus.RESOLVED;
        library.aging().since(old.ref(), until).forEach(now -> add(now, now.asOf(), old, resolved, false));
    }

    private void add(Fact now, PartialDate date, Fact old, boolean resolved, boolean corrected) {
        if (isWithin(date)) {
            overtaken
                    .computeIfAbsent(now.ref(), key -> new LinkedHashMap<>())
                    .put(old.ref(), new Overtaken(old, resolved, corrected, cards(old.ref())));
        }
    }

    private PartialDate told(Fact fact) {
        return article(fact).published();
    }

    private Article article(Fact fact) {
        return library.article(fact.ref().article()).orElseThrow();
    }

    private boolean isWithin(PartialDate date) {
        return !date.firstDay().isBefore(from) && !date.firstDay().isAfter(until);
    }

    private List<Card> cards(FactRef ref) {
        return List.copyOf(cards.getOrDefault(ref, List.of()));
    }
}
