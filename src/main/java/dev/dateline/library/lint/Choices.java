package dev.dateline.library.lint;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The choices of a card.
 *
 * @param right the indices of the right choices
 * @param several whether all right ones must be picked
 */
record Choices(List<String> texts, Set<Integer> right, boolean several, boolean keepOrder) {
    static Optional<Choices> of(Card card) {
        return card.answer() instanceof Answer.Choice choice
                ? Optional.of(
                        new Choices(choice.choices(), Set.copyOf(choice.right()), choice.several(), choice.keepOrder()))
                : Optional.empty();
    }

    List<String> wrong() {
        List<String> wrong = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            if (!right.contains(i)) {
                wrong.add(texts.get(i));
            }
        }
        return wrong;
    }

    /** The right choice if one must be picked. */
    Optional<String> single() {
        return several ? Optional.empty() : Optional.of(texts.get(place()));
    }

    /** The index of the first right one. */
    int place() {
        return right.stream().min(Integer::compare).orElse(0);
    }
}
