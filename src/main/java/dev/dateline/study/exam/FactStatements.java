package dev.dateline.study.exam;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Context;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Material;
import dev.dateline.study.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * True-or-false statements made of the facts that typed cards rest on. A false one has another value of the same unit or type in
 * the place of its own: one that no card on the fact takes, and that held on no date of the fact's chain.
 */
final class FactStatements {
    /** One of so many that are most like the right value is taken. */
    private static final int NEAREST = 3;

    private final Material material;
    private final Collection<Fact> facts;
    private final Judge judge;
    private final RandomGenerator random;

    FactStatements(Material material, Collection<Fact> facts, Judge judge, RandomGenerator random) {
        this.material = material;
        this.facts = facts;
        this.judge = judge;
        this.random = random;
    }

    /**
     * A statement under the name of a typed card; empty where its fact does not hold the value to the letter, or where no other
     * value may take its place.
     *
     * @param cards all that may rest on the same facts
     */
    Optional<Card> of(Card card, boolean holds, Collection<Card> cards) {
        List<Source> sources = material.sources(card);
        if (!(card.answer() instanceof Answer.Typed typed) || sources.size() != 1) {
            return Optional.empty();
        }
        Fact fact = sources.get(0).fact();
        String shown = typed.value().shown();
        int place = fact.says().indexOf(shown);
        boolean swappable =
                !(typed.value() instanceof Value.Text) && fact.values().size() == 1;
        if (!swappable || place < 0 || fact.says().indexOf(shown, place + 1) >= 0) {
            return Optional.empty();
        }
        List<String> others = others(typed.value(), fact, cards);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        if (holds) {
            return Optional.of(new Card(card.head(), fact.says(), new Answer.Truth(true, Optional.empty())));
        }
        String other = others.get(random.nextInt(others.size()));
        String claim = fact.says().substring(0, place) + other + fact.says().substring(place + shown.length());
        return Optional.of(new Card(card.head(), claim, new Answer.Truth(false, Optional.of(fact.says()))));
    }

    /** Values that may stand falsely in the place of a fact's own. */
    private List<String> others(Value right, Fact fact, Collection<Card> cards) {
        Set<FactRef> chain = chain(fact);
        List<Card> judges = new ArrayList<>();
        for (Card card : cards) {
            boolean onChain = card.head().facts().stream().anyMatch(chain::contains);
            if (onChain
                    && card.answer() instanceof Answer.Typed typed
                    && right.getClass() == typed.value().getClass()) {
                judges.add(card);
            }
        }
        List<Value> once = new ArrayList<>(List.of(right));
        for (Fact each : facts) {
            if (chain.contains(each.ref())) {
                once.addAll(each.values());
            }
        }
        List<Other> others = new ArrayList<>();
        for (Fact each : facts) {
            for (Value value : each.values()) {
                boolean nearby = shares(each, fact) && !chain.contains(each.ref()) && alike(right, value);
                boolean sameStory = value instanceof Value.Date && sharedNames(each, fact) > 1;
                if (nearby && !sameStory && !holdsOnce(value, once) && isWrong(value.shown(), judges)) {
                    others.add(new Other(value.shown(), distance(right, value, each, fact)));
                }
            }
        }
        String says = fact.says().toLowerCase(Locale.ROOT);
        return others.stream()
                .filter(other -> !says.contains(other.text().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingDouble(Other::distance))
                .map(Other::text)
                .distinct()
                .limit(NEAREST)
                .toList();
    }

    /** A value that may stand falsely in the place of another, and how unlike it is. */
    private record Other(String text, double distance) {}

    /** Numbers by their proportion, all else by the topics that the facts share. */
    private static double distance(Value right, Value other, Fact theirs, Fact ours) {
        if (right instanceof Value.Quantity one && other instanceof Value.Quantity two) {
            double part = Math.max(0.01, Math.abs(one.number().doubleValue()));
            return Math.abs(Math.log(Math.max(0.01, Math.abs(two.number().doubleValue())) / part));
        }
        return -theirs.tags().stream().filter(ours.tags()::contains).count();
    }

    /** How many names two statements share: two on one event may both be true, so that their dates are not exchanged. */
    private static int sharedNames(Fact one, Fact other) {
        Set<String> names = names(one.says());
        names.retainAll(names(other.says()));
        return names.size();
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        for (String word : text.split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                names.add(word);
            }
        }
        return names;
    }

    /** The fact, those that it overtook, and those that overtook it, on whatever day. */
    private Set<FactRef> chain(Fact fact) {
        Set<FactRef> chain = new HashSet<>(Set.of(fact.ref()));
        material.aging().predecessors(fact.ref()).forEach(each -> chain.add(each.ref()));
        material.aging().since(fact.ref(), LocalDate.of(9999, 12, 31)).forEach(each -> chain.add(each.ref()));
        return chain;
    }

    private static boolean shares(Fact one, Fact other) {
        return one.ref().article().equals(other.ref().article())
                || one.tags().stream().anyMatch(other.tags()::contains);
    }

    private static boolean alike(Value right, Value other) {
        if (right instanceof Value.Quantity one && other instanceof Value.Quantity two) {
            // "about" and "nearly" of another fact read oddly in this one's words
            return one.unit().equals(two.unit())
                    && Character.isDigit(two.shown().charAt(0));
        }
        if (right instanceof Value.Date one && other instanceof Value.Date two) {
            return one.date().precision() == two.date().precision();
        }
        return right.getClass() == other.getClass();
    }

    private static boolean holdsOnce(Value value, List<Value> once) {
        for (Value each : once) {
            boolean equal = (value instanceof Value.Quantity one && each instanceof Value.Quantity two)
                    ? one.number().compareTo(two.number()) == 0
                    : value.shown().equalsIgnoreCase(each.shown());
            if (equal) {
                return true;
            }
        }
        return false;
    }

    private boolean isWrong(String text, List<Card> cards) {
        for (Card card : cards) {
            if (judge.judge(card, new Response.Typed(text), Context.NONE).verdict() != Verdict.WRONG) {
                return false;
            }
        }
        return true;
    }
}
