package dev.dateline.library.lint;

import dev.dateline.deck.Answer.Choice;
import dev.dateline.deck.Answer.Truth;
import dev.dateline.deck.CardKind;
import dev.dateline.library.lint.WrittenLibrary.WrittenDeck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Figures on a whole deck.
 *
 * @param kinds the number of cards of each kind; kinds without cards are left out
 * @param topics the number of cards with each tag; tags that all cards share are left out
 * @param singleChoices the number of cards with exactly one right choice
 * @param longestRight how often the right choice alone is the longest
 * @param longestExpected how often that would happen by chance
 * @param chanceOfLongest the probability of {@code longestRight} or more by chance; 1 if there are no such cards
 */
public record DeckFigures(
        String deck,
        int cards,
        Map<CardKind, Integer> kinds,
        Map<String, Integer> topics,
        int singleChoices,
        int longestRight,
        double longestExpected,
        double chanceOfLongest,
        int trueStatements,
        int falseStatements) {

    static DeckFigures of(WrittenDeck deck) {
        Map<CardKind, Integer> kinds = new EnumMap<>(CardKind.class);
        Map<String, Integer> topics = new TreeMap<>();
        List<Double> chances = new ArrayList<>();
        int longest = 0;
        int[] statements = {0, 0};
        for (WrittenCard card : deck.cards()) {
            kinds.merge(card.card().kind(), 1, Integer::sum);
            card.card().head().tags().forEach(tag -> topics.merge(tag, 1, Integer::sum));
            Optional<Choice> choices = card.choices().filter(choice -> !choice.several());
            if (choices.isPresent()) {
                int length = choices.flatMap(Choice::onlyRight).orElse("").length();
                chances.add(1.0 / choices.get().choices().size());
                longest += choices.get().wrongChoices().stream().allMatch(text -> text.length() < length) ? 1 : 0;
            } else if (card.card().answer() instanceof Truth truth) {
                statements[truth.holds() ? 0 : 1]++;
            }
        }
        int cards = deck.cards().size();
        topics.values().removeIf(count -> count == cards);
        double[] each = chances.stream().mapToDouble(Double::doubleValue).toArray();
        return new DeckFigures(
                deck.deck().id(),
                cards,
                kinds,
                topics,
                each.length,
                longest,
                Arrays.stream(each).sum(),
                atLeast(longest, each),
                statements[0],
                statements[1]);
    }

    /** The probability of {@code hits} or more in {@code tries}, if each try succeeds with probability {@code p}. */
    static double atLeast(int hits, int tries, double p) {
        double[] each = new double[tries];
        Arrays.fill(each, p);
        return atLeast(hits, each);
    }

    /** The probability of {@code hits} or more, if each try has its own probability (Poisson binomial). */
    static double atLeast(int hits, double[] tries) {
        double[] counts = new double[tries.length + 1];
        counts[0] = 1;
        for (int n = 0; n < tries.length; n++) {
            for (int k = n + 1; k > 0; k--) {
                counts[k] = counts[k] * (1 - tries[n]) + counts[k - 1] * tries[n];
            }
            counts[0] *= 1 - tries[n];
        }
        double sum = 0;
        for (int k = hits; k <= tries.length; k++) {
            sum += counts[k];
        }
        return sum;
    }
}
