package dev.dateline.study.exam;

import dev.dateline.article.Fact;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Context;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Library;
import dev.dateline.library.Source;
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
 * Turns a typed card into a card with four choices. The wrong choices are the answers that its author rejected, then
 * values of the same kind from other facts. Facts with shared topics come first. The judge accepts none of the wrong
 * choices, and none is in the question.
 */
record FourChoices(Library library, Collection<Fact> facts, Judge judge, RandomGenerator random) {
    private static final int OTHERS = 3;

    /** The number of rejected answers that a plain text needs. Values of other kinds would stand out next to it. */
    private static final int NEAR_MISSES_OF_A_TEXT = 2;

    /**
     * A possible wrong choice.
     *
     * @param named whether the card's author rejects it
     * @param strange how different it looks from the right choice: the number of words, and capitals
     * @param topics how many topics it shares with the card
     * @param difference the difference in length or size, roughly
     */
    private record Candidate(String text, boolean named, int strange, int topics, int difference, int chance) {}

    /** The card with choices; empty if its answer is not typed, or if there are fewer than three wrong choices. */
    Optional<Card> of(Card card) {
        if (!(card.answer() instanceof Answer.Typed typed)) {
            return Optional.empty();
        }
        String right = typed.value().shown();
        List<Candidate> candidates = candidates(card, typed, right);
        candidates.sort(Comparator.comparing(Candidate::named)
                .reversed()
                .thenComparingInt(Candidate::strange)
                .thenComparing(Comparator.comparingInt(Candidate::topics).reversed())
                .thenComparingInt(Candidate::difference)
                .thenComparingInt(Candidate::chance));
        List<String> choices = new ArrayList<>();
        choices.add(right);
        Set<String> seen = new HashSet<>();
        seen.add(folded(right));
        for (Candidate candidate : candidates) {
            if (choices.size() <= OTHERS && seen.add(folded(candidate.text())) && isWrong(card, candidate.text())) {
                choices.add(candidate.text());
            }
        }
        return choices.size() <= OTHERS ? Optional.empty() : Optional.of(with(card, choices));
    }

    /** The card with these choices, the right one first. They are shuffled when the card is asked. */
    static Card with(Card card, List<String> choices) {
        return card.with(Answer.Choice.single(List.copyOf(choices), 0, false, ""));
    }

    private List<Candidate> candidates(Card card, Answer.Typed typed, String right) {
        Set<String> topics = new HashSet<>(card.head().tags());
        Set<String> articles = new HashSet<>();
        List<Value> own = new ArrayList<>();
        for (Source source : library.sources(card)) {
            topics.addAll(source.fact().tags());
            articles.add(source.article().id());
            own.addAll(source.fact().values());
        }
        List<Candidate> candidates = nearMisses(typed);
        boolean bare = !own.isEmpty() && own.stream().allMatch(Value.Text.class::isInstance);
        if (words(typed) && bare && candidates.size() < NEAR_MISSES_OF_A_TEXT) {
            return new ArrayList<>();
        }
        for (Fact fact : facts) {
            if (card.head().facts().contains(fact.ref())) {
                continue;
            }
            Set<String> shared = new HashSet<>(fact.tags());
            shared.retainAll(topics);
            int near = 2 * shared.size() + (articles.contains(fact.ref().article()) ? 1 : 0);
            for (Value value : fact.values()) {
                if (alike(typed.value(), own, value)) {
                    String text = value.shown();
                    int difference = difference(typed, value, right);
                    candidates.add(new Candidate(
                            text, false, words(typed) ? strange(text, right) : 0, near, difference, chance()));
                }
            }
        }
        return candidates;
    }

    private static int difference(Answer.Typed typed, Value value, String right) {
        if (typed.value() instanceof Value.Quantity number && value instanceof Value.Quantity other) {
            return steps(number.number().doubleValue(), other.number().doubleValue());
        }
        return words(typed) ? Math.abs(value.shown().length() - right.length()) / 8 : 0;
    }

    /**
     * The distance of two numbers, in factors of about one and a half. A positive and a negative number are far apart.
     */
    private static int steps(double one, double other) {
        double factor = Math.abs(Math.log(Math.max(Math.abs(one), 0.01) / Math.max(Math.abs(other), 0.01)));
        return (int) Math.round(factor * 2.5) + (one * other < 0 ? 10 : 0);
    }

    private List<Candidate> nearMisses(Answer.Typed typed) {
        boolean named = words(typed) || typed.value() instanceof Value.Person;
        List<Candidate> candidates = new ArrayList<>();
        if (named) {
            typed.forms().reject().forEach(text -> candidates.add(new Candidate(text, true, 0, 0, 0, chance())));
        }
        return candidates;
    }

    private int chance() {
        return random.nextInt(1 << 20);
    }

    private static int strange(String text, String right) {
        boolean oneWord = text.indexOf(' ') < 0;
        boolean capital = Character.isUpperCase(text.codePointAt(0));
        return (oneWord == (right.indexOf(' ') < 0) ? 0 : 1)
                + (capital == Character.isUpperCase(right.codePointAt(0)) ? 0 : 1);
    }

    private static boolean words(Answer.Typed typed) {
        return typed.value() instanceof Value.Text;
    }

    /**
     * Whether a value is of the same kind as the answer. An answer in words is compared with the values of its facts.
     */
    private static boolean alike(Value right, List<Value> own, Value value) {
        return right instanceof Value.Text
                ? own.stream().anyMatch(mine -> Rivals.of(mine, value))
                : Rivals.of(right, value);
    }

    private boolean isWrong(Card card, String text) {
        return !folded(card.ask()).contains(folded(text))
                && judge.judge(card, new Response.Typed(text), Context.NONE).verdict() == Verdict.WRONG;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
