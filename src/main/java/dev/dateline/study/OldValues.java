package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import dev.dateline.library.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Adds the earlier value of a fact as a wrong choice to a question on its present value. */
final class OldValues {
    /** The most choices of a question. A question with as many or more gets no old value. */
    private static final int MOST = 5;

    private OldValues() {}

    /**
     * The card, with the value of its fact's nearest predecessor among its choices. The card is unchanged if that value
     * is a choice already, is also right, or is of a different kind. It is also unchanged if it keeps the order of its
     * choices or has many.
     */
    static Card offered(Card card, Library library, LocalDate day) {
        if (!(card.answer() instanceof Answer.Choice choice)
                || choice.several()
                || choice.keepOrder()
                || choice.choices().size() >= MOST
                || card.head().facts().size() != 1) {
            return card;
        }
        Optional<Fact> fact = library.source(card.head().facts().get(0)).map(Source::fact);
        if (fact.isEmpty()
                || fact.get().values().size() != 1
                || library.aging().status(card, day).outdated()) {
            return card;
        }
        Value now = fact.get().values().get(0);
        Optional<String> right = texts(now, choice.unit()).stream()
                .filter(text -> same(text, choice.choices().get(choice.first())))
                .findFirst();
        if (right.isEmpty()) {
            return card;
        }
        int form = texts(now, choice.unit()).indexOf(right.get());
        for (Fact old : library.aging().predecessors(fact.get().ref())) {
            if (old.values().size() == 1 && old.values().get(0).getClass() == now.getClass()) {
                if (equal(old.values().get(0), now)) {
                    return card;
                }
                String text = texts(old.values().get(0), choice.unit()).get(form);
                boolean there = choice.choices().stream().anyMatch(each -> same(each, text));
                return there ? card : card.with(with(choice, text));
            }
        }
        return card;
    }

    private static Answer with(Answer.Choice choice, String old) {
        List<String> choices = new ArrayList<>(choice.choices());
        choices.add(old);
        return Answer.Choice.single(choices, choice.first(), false, choice.unit());
    }

    /** The texts that a value may have among choices: as shown, and without its unit. */
    private static List<String> texts(Value value, String unit) {
        if (value instanceof Value.Quantity quantity) {
            String bare = quantity.number().toPlainString();
            return unit.isEmpty()
                    ? List.of(quantity.shown(), bare + (quantity.unit().isEmpty() ? "" : " " + quantity.unit()))
                    : List.of(bare, bare);
        }
        return List.of(value.shown());
    }

    /** Whether two values of one kind are equal, such as 89 and 89.0. */
    private static boolean equal(Value one, Value other) {
        return (one instanceof Value.Quantity quantity && other instanceof Value.Quantity right)
                ? quantity.number().compareTo(right.number()) == 0
                : same(one.shown(), other.shown());
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
