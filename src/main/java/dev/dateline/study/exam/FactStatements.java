package dev.dateline.study.exam;

import dev.dateline.article.Fact;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import dev.dateline.library.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * True-or-false statements and pairs made from the facts of typed cards. A false statement or pair has another value,
 * which {@link FalseValues} gives.
 */
record FactStatements(Library library, FalseValues values, RandomGenerator random) {
    /** The text between the two sides of a pair. */
    static final String JOINT = " \u2192 ";

    /**
     * A statement with the id of a typed card. Empty if its fact does not contain the value literally, or if a false
     * statement has no possible value.
     */
    Optional<Card> statement(Card card, boolean holds) {
        Optional<Fact> fact = fact(card);
        if (fact.isEmpty() || !(card.answer() instanceof Answer.Typed typed)) {
            return Optional.empty();
        }
        String says = fact.get().says();
        String shown = typed.value().shown();
        int place = says.indexOf(shown);
        boolean swappable = fact.get().values().size() == 1 && !hasTitle(typed.value(), says, place);
        if (!swappable || place < 0 || says.indexOf(shown, place + 1) >= 0) {
            return Optional.empty();
        }
        return other(card, typed, fact.get()).map(other -> {
            if (holds) {
                return new Card(card.head(), says, new Answer.Truth(true, Optional.empty()));
            }
            String claim = says.substring(0, place) + other + says.substring(place + shown.length());
            return new Card(card.head(), claim, new Answer.Truth(false, Optional.of(says)));
        });
    }

    /** Whether a title stands before a person's name. With another name, the title would give the statement away. */
    private static boolean hasTitle(Value value, String says, int place) {
        String before = place < 0 ? "" : says.substring(0, place).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return value instanceof Value.Person && !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** A pair of a typed card and a value. Empty if a false pair has no possible value. */
    Optional<Card> pair(Card card, boolean holds) {
        Optional<Fact> fact = fact(card);
        if (fact.isEmpty() || !(card.answer() instanceof Answer.Typed typed)) {
            return Optional.empty();
        }
        return other(card, typed, fact.get())
                .map(other -> pair(card, card.ask(), typed.value().shown(), other, holds));
    }

    /** Three pairs of a matching card. Each has its own right side or that of another pair. */
    List<Card> pairs(Card card) {
        List<Card> made = new ArrayList<>();
        if (card.answer() instanceof Answer.Matching matching) {
            for (Answer.Matching.Pair each : matching.pairs()) {
                List<String> others = matching.pairs().stream()
                        .map(Answer.Matching.Pair::right)
                        .filter(right -> !folded(right).equals(folded(each.right())))
                        .distinct()
                        .toList();
                if (!others.isEmpty() && made.size() < StatementSet.SIZE) {
                    String other = others.get(random.nextInt(others.size()));
                    made.add(pair(card, each.left(), each.right(), other, random.nextBoolean()));
                }
            }
        }
        return made.size() == StatementSet.SIZE ? made : List.of();
    }

    private static Card pair(Card card, String left, String right, String other, boolean holds) {
        Answer.Truth truth = new Answer.Truth(holds, holds ? Optional.empty() : Optional.of(right));
        return new Card(card.head(), left + JOINT + (holds ? right : other), truth);
    }

    private Optional<Fact> fact(Card card) {
        List<Source> sources = library.sources(card);
        return sources.size() == 1 ? Optional.of(sources.get(0).fact()) : Optional.empty();
    }

    private Optional<String> other(Card card, Answer.Typed typed, Fact fact) {
        if (typed.value() instanceof Value.Text) {
            return Optional.empty();
        }
        List<String> others = values.of(card, typed, fact);
        return others.isEmpty() ? Optional.empty() : Optional.of(others.get(random.nextInt(others.size())));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
