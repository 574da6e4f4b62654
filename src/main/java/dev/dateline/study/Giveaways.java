package dev.dateline.study;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds questions that give away the answer of another question on the same paper. */
public final class Giveaways {
    /** Stands for every number in the index of question words. */
    private static final String A_NUMBER = " ";

    private final IdentityHashMap<Card, ReadText> asked = new IdentityHashMap<>();
    private final IdentityHashMap<Card, SoughtAnswer> sought = new IdentityHashMap<>();

    /**
     * Whether the first question contains the answer of the second one. An answer that is in its own question does not
     * count.
     */
    public boolean tells(Card one, Card other) {
        if (!isSought(other)) {
            return false;
        }
        return sought(other).standsIn(text(one)) && !sought(other).standsIn(text(other));
    }

    public static boolean tells(String text, Card card) {
        return SoughtAnswer.of(card).standsIn(ReadText.of(text));
    }

    private static boolean isSought(Card card) {
        return card.answer() instanceof Answer.Typed || card.answer() instanceof Answer.Choice;
    }

    private SoughtAnswer sought(Card card) {
        return sought.computeIfAbsent(card, SoughtAnswer::of);
    }

    private ReadText text(Card card) {
        return asked.computeIfAbsent(card, it -> ReadText.of(it.ask()));
    }

    /**
     * The cards whose answers are in the title or in another card's question. An answer that is in a third of the
     * questions is the topic of the paper and does not count.
     */
    public List<Card> told(String title, Collection<Card> cards) {
        ReadText heading = ReadText.of(title);
        Map<String, List<Card>> byWord = byWord(cards);
        List<Card> told = new ArrayList<>();
        for (Card card : cards) {
            if (!isSought(card)) {
                continue;
            }
            long tellers = mayTell(sought(card), byWord).stream()
                    .filter(other -> !other.id().equals(card.id()) && tells(other, card))
                    .count();
            if (sought(card).standsIn(heading) || (tellers > 0 && 3 * tellers < cards.size())) {
                told.add(card);
            }
        }
        return told;
    }

    private Map<String, List<Card>> byWord(Collection<Card> cards) {
        Map<String, List<Card>> byWord = new HashMap<>();
        for (Card card : cards) {
            Set<String> words = new HashSet<>(words(text(card).words()));
            if (!text(card).figures().isEmpty()) {
                words.add(A_NUMBER);
            }
            words.forEach(word ->
                    byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(card));
        }
        return byWord;
    }

    /**
     * The cards that may contain an answer: their questions have its rarest word, or a number if it is a number or day.
     */
    private Set<Card> mayTell(SoughtAnswer answer, Map<String, List<Card>> byWord) {
        Set<Card> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String phrase : answer.phrases()) {
            words(phrase).stream()
                    .map(word -> byWord.getOrDefault(word, List.of()))
                    .min(Comparator.comparingInt(List::size))
                    .ifPresent(found::addAll);
        }
        if (answer.range().isPresent() || answer.day().isPresent()) {
            found.addAll(byWord.getOrDefault(A_NUMBER, List.of()));
        }
        return found;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" ", -1));
    }
}
