package dev.dateline.study;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/** Finds questions on one paper that give another's answer away. */
public final class Giveaways {
    private final IdentityHashMap<Card, ReadText> asked = new IdentityHashMap<>();
    private final IdentityHashMap<Card, SoughtAnswer> sought = new IdentityHashMap<>();

    /** Whether the words of one question contain the answer of the other, and the other's own words do not. */
    public boolean tells(Card one, Card other) {
        if (!isSought(other)) {
            return false;
        }
        SoughtAnswer answer = sought.computeIfAbsent(other, SoughtAnswer::of);
        return answer.standsIn(text(one)) && !answer.standsIn(text(other));
    }

    /** Whether a text has the answer of a card. */
    public static boolean tells(String text, Card card) {
        return SoughtAnswer.of(card).standsIn(ReadText.of(text));
    }

    private static boolean isSought(Card card) {
        return card.answer() instanceof Answer.Typed || card.answer() instanceof Answer.Choice;
    }

    private ReadText text(Card card) {
        return asked.computeIfAbsent(card, it -> ReadText.of(it.ask()));
    }

    /**
     * The cards whose answers stand in the title or in the question of another. An answer in a third of the questions is the topic
     * of the paper and gives nothing away.
     */
    public List<Card> told(String title, Collection<Card> cards) {
        List<Card> told = new ArrayList<>();
        for (Card card : cards) {
            long tellers = cards.stream()
                    .filter(other -> !other.id().equals(card.id()) && tells(other, card))
                    .count();
            boolean titled = isSought(card) && tells(title, card);
            if (titled || (tellers > 0 && 3 * tellers < cards.size())) {
                told.add(card);
            }
        }
        return told;
    }
}
