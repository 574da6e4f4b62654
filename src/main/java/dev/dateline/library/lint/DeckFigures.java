package dev.dateline.library.lint;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Answer.Choice;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures on a whole deck.
 *
 * @param kinds cards by kind, without kinds that do not occur
 * @param topics cards by tag, without the tags that all cards share
 * @param singleChoices cards with exactly one choice to pick
 * @param longestRight how often the right choice is the only longest one
 * @param longestExpected how often that would happen by chance
 * @param chanceOfLongest the chance of {@code longestRight} or more; 1 if there are no such cards
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

    static final class Counter {
        private final String deck;
        private final Map<CardKind, Integer> kinds = new EnumMap<>(CardKind.class);
        private final Map<String, Integer> topics = new TreeMap<>();
        private final List<Double> chances = new ArrayList<>();
        private int cards;
        private int longest;
        private int right;
        private int wrong;

        Counter(String deck) {
            this.deck = deck;
        }

        void add(Card card) {
            cards++;
            kinds.merge(card.kind(), 1, Integer::sum);
            for (String tag : card.head().tags()) {
                topics.merge(tag, 1, Integer::sum);
            }
        }

        void add(Choice choices) {
            int length = choices.choices().get(choices.first()).length();
            chances.add(1.0 / choices.choices().size());
            longest += choices.wrongChoices().stream().allMatch(text -> text.length() < length) ? 1 : 0;
        }

        void add(Answer.Truth statement) {
            right += statement.holds() ? 1 : 0;
            wrong += statement.holds() ? 0 : 1;
        }

        DeckFigures figures() {
            double[] each = chances.stream().mapToDouble(Double::doubleValue).toArray();
            double expected = 0;
            for (double chance : each) {
                expected += chance;
            }
            Map<String, Integer> own = new TreeMap<>(topics);
            own.values().removeIf(count -> count == cards);
            return new DeckFigures(
                    deck,
                    cards,
                    kinds,
                    own,
                    each.length,
                    longest,
                    expected,
                    Chance.atLeast(longest, each),
                    right,
                    wrong);
        }
    }
}
