package dev.dateline.study.exam;

import dev.dateline.article.CalendarNames;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import dev.dateline.judge.Context;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import java.math.BigDecimal;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values that make a statement false. They have the unit or type of a fact's own value, and come from other facts on
 * the same subject. They are outside the tolerance of every card on the fact's chain, and right on no date of the
 * chain.
 */
final class FalseValues {
    /** The number of most similar values that are offered. */
    private static final int NEAREST = 3;

    /** Two statements that share this part of their words may be about one event. Both may then be true. */
    private static final double SAME_STORY = 0.6;

    /** Readers see at once that a number this many times as large or small is false. */
    private static final double TOO_FAR = 5;

    /** Readers see at once that a date this many years away is false. */
    private static final int TOO_MANY_YEARS = 5;

    /**
     * Statements on two persons of one office or event share at least this many words, one of them a name. Readers
     * would see at once that the name of any other person is false.
     */
    private static final int SHARED_BY_PERSONS = 2;

    private final Collection<Fact> facts;
    private final Map<FactRef, Fact> factsByRef = new HashMap<>();
    private final Map<FactRef, Set<FactRef>> ties = new HashMap<>();
    private final Map<FactRef, List<Card>> cards = new HashMap<>();
    private final Map<FactRef, Set<String>> words = new HashMap<>();
    private final Judge judge;

    /** @param all the cards of the library */
    FalseValues(Collection<Fact> facts, Collection<Card> all, Judge judge) {
        this.facts = facts;
        for (Fact fact : facts) {
            factsByRef.put(fact.ref(), fact);
            tie(fact, fact.supersedes());
            tie(fact, fact.supersededBy());
            tie(fact, fact.corrects());
            tie(fact, fact.outcome().stream().toList());
        }
        this.judge = judge;
        for (Card card : all) {
            if (card.answer() instanceof Answer.Typed) {
                card.head()
                        .facts()
                        .forEach(ref -> cards.computeIfAbsent(ref, key -> new ArrayList<>())
                                .add(card));
            }
        }
    }

    private void tie(Fact fact, List<FactRef> others) {
        for (FactRef other : others) {
            ties.computeIfAbsent(fact.ref(), key -> new HashSet<>()).add(other);
            ties.computeIfAbsent(other, key -> new HashSet<>()).add(fact.ref());
        }
    }

    /**
     * All facts that replace, correct or are the outcome of each other, of any date, including the fact itself. Together
     * they tell one story.
     */
    private Set<Fact> chain(Fact fact) {
        Set<FactRef> seen = new HashSet<>(Set.of(fact.ref()));
        Deque<FactRef> open = new ArrayDeque<>(seen);
        Set<Fact> chain = new HashSet<>(Set.of(fact));
        while (!open.isEmpty()) {
            for (FactRef next : ties.getOrDefault(open.remove(), Set.of())) {
                Fact found = factsByRef.get(next);
                if (found != null && seen.add(next)) {
                    chain.add(found);
                    open.add(next);
                }
            }
        }
        return chain;
    }

    /** A possible false value, and its distance from the right one. */
    private record Other(String text, double distance) {}

    /**
     * The false values that are nearest to the card's value, the nearest first; none if no value is certainly false.
     */
    List<String> of(Card card, Answer.Typed typed, Fact fact) {
        Set<Fact> chain = chain(fact);
        List<Card> judges = judges(card, typed, chain);
        List<Other> others = new ArrayList<>();
        for (Fact each : facts) {
            if (chain.contains(each) || !isNear(each, fact) || sameStory(each, fact)) {
                continue;
            }
            for (Value value : each.values()) {
                if (alike(typed.value(), value) && isBelievable(typed.value(), value, each, fact)) {
                    others.add(new Other(value.shown(), distance(typed.value(), value, each, fact)));
                }
            }
        }
        String told = (fact.says() + " " + card.ask()).toLowerCase(Locale.ROOT);
        return others.stream()
                .filter(other -> !told.contains(other.text().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingDouble(Other::distance))
                .map(Other::text)
                .distinct()
                .filter(text -> isWrong(text, judges))
                .limit(NEAREST)
                .toList();
    }

    /**
     * The cards that a false value must not satisfy: the card itself, all typed cards on the chain, and an equally
     * strict card for each value of the chain.
     */
    private List<Card> judges(Card card, Answer.Typed typed, Set<Fact> chain) {
        Set<Card> judges = new LinkedHashSet<>(List.of(card));
        for (Fact each : chain) {
            judges.addAll(cards.getOrDefault(each.ref(), List.of()));
            for (Value value : each.values()) {
                for (Value part : value.parts()) {
                    judges.add(card.with(new Answer.Typed(part, moved(typed, part), Forms.NONE)));
                }
            }
        }
        return List.copyOf(judges);
    }

    /** The tolerance of a card, moved to another number. */
    private static Optional<NumberRange> moved(Answer.Typed typed, Value value) {
        if (typed.tolerance().isEmpty()
                || !(typed.value() instanceof Value.Quantity own)
                || !(value instanceof Value.Quantity other)) {
            return Optional.empty();
        }
        BigDecimal by = other.number().subtract(own.number());
        NumberRange range = typed.tolerance().get();
        return Optional.of(new NumberRange(range.low().add(by), range.high().add(by)));
    }

    private boolean isWrong(String text, List<Card> cards) {
        return cards.stream()
                .allMatch(card -> judge.judge(card, new Response.Typed(text), Context.NONE)
                                .verdict()
                        == Verdict.WRONG);
    }

    private static boolean isNear(Fact one, Fact other) {
        return one.ref().article().equals(other.ref().article())
                || one.tags().stream().anyMatch(other.tags()::contains);
    }

    private static boolean alike(Value right, Value other) {
        boolean tooFar = right instanceof Value.Quantity one
                && other instanceof Value.Quantity two
                && proportion(one, two) > Math.log(TOO_FAR);
        return Rivals.of(right, other) && !tooFar && !(right instanceof Value.Text);
    }

    /**
     * Whether a false value is plausible. A future date is not plausible for a past event, and a person is plausible
     * only with a similar office.
     */
    private boolean isBelievable(Value right, Value other, Fact theirs, Fact ours) {
        if (right instanceof Value.Date one && other instanceof Value.Date two) {
            LocalDate known = ours.asOf().lastDay();
            boolean coming = two.date().firstDay().isAfter(known)
                    && !one.date().firstDay().isAfter(known);
            return !coming && years(one, two) <= TOO_MANY_YEARS;
        }
        if (!(right instanceof Value.Person)) {
            return true;
        }
        Set<String> shared = shared(theirs, ours);
        CalendarNames.MONTHS.forEach(shared::remove);
        return shared.size() >= SHARED_BY_PERSONS && shared.stream().anyMatch(FalseValues::isName);
    }

    /**
     * How different two values are: numbers by their ratio, dates by their years, persons by their words, other values
     * by the shared topics of their facts.
     */
    private double distance(Value right, Value other, Fact theirs, Fact ours) {
        if (right instanceof Value.Quantity one && other instanceof Value.Quantity two) {
            return proportion(one, two);
        }
        if (right instanceof Value.Date one && other instanceof Value.Date two) {
            return years(one, two);
        }
        return right instanceof Value.Person
                ? -shared(theirs, ours).size()
                : -theirs.tags().stream().filter(ours.tags()::contains).count();
    }

    private static int years(Value.Date one, Value.Date two) {
        return Math.abs(one.date().year() - two.date().year());
    }

    private static double proportion(Value.Quantity one, Value.Quantity two) {
        double part = Math.max(0.01, Math.abs(one.number().doubleValue()));
        return Math.abs(Math.log(Math.max(0.01, Math.abs(two.number().doubleValue())) / part));
    }

    private boolean sameStory(Fact one, Fact other) {
        Set<String> shared = shared(one, other);
        int smaller = Math.min(words(one).size(), words(other).size());
        long names = shared.stream().filter(FalseValues::isName).count();
        boolean dated = one.values().stream().anyMatch(Value.Date.class::isInstance);
        return shared.size() >= SAME_STORY * smaller || (dated && names > 1);
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private Set<String> shared(Fact one, Fact other) {
        Set<String> shared = new HashSet<>(words(one));
        shared.retainAll(words(other));
        return shared;
    }

    private Set<String> words(Fact fact) {
        return words.computeIfAbsent(fact.ref(), ref -> split(fact));
    }

    /** The words of a statement that carry its meaning, without the words of its values. */
    private static Set<String> split(Fact fact) {
        String says = fact.says();
        for (Value value : fact.values()) {
            says = says.replace(value.shown(), " ");
        }
        return Stream.of(says.split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }
}
