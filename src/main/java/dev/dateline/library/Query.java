package dev.dateline.library;

import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Selects cards. A card must match all terms, and it matches a term with one of the term's values.
 *
 * <p>Terms are {@code DECK}, {@code DECK/CARD} and {@code deck: tag: article: kind: month: is: confused:} with values.
 * A {@code -} before a term negates it. A query without terms selects every card.
 */
public final class Query {
    enum Field {
        DECK,
        CARD,
        TAG,
        ARTICLE,
        KIND,
        /** The month or year of a fact. */
        MONTH,
        IS,
        CONFUSED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One condition.
     *
     * @param except whether the term is negated
     * @param values the values, one of which must match
     */
    record Term(Field field, boolean except, List<String> values) {}

    private final List<Term> terms;

    Query(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** The selected cards, by deck and in file order. */
    public List<Card> select(Library library, CardTrait trait) {
        List<Card> selected = new ArrayList<>(library.cards());
        if (!isEverything()) {
            selected.removeIf(card -> !allMatch((field, value) -> holds(field, value, card, library, trait)));
        }
        return selected;
    }

    /** Whether the query has no condition. */
    public boolean isEverything() {
        return terms.isEmpty();
    }

    /**
     * The selected facts, by article and in file order. Tags, article and month are those of the fact. Decks, kinds and
     * states are those of the cards on it.
     */
    public List<Fact> selectFacts(Library library, CardTrait trait) {
        return library.facts().stream()
                .filter(fact -> allMatch((field, value) -> holds(field, value, fact, library, trait)))
                .toList();
    }

    /**
     * Whether all terms match.
     *
     * @param holds whether a field has a value
     */
    private boolean allMatch(BiPredicate<Field, String> holds) {
        return terms.stream()
                .allMatch(term ->
                        term.except() != term.values().stream().anyMatch(value -> holds.test(term.field(), value)));
    }

    private static boolean holds(Field field, String value, Fact fact, Library library, CardTrait trait) {
        return switch (field) {
            case ARTICLE -> fact.ref().article().equals(value);
            case MONTH -> PartialDate.parse(value).orElseThrow().covers(fact.asOf());
            default ->
                (field == Field.TAG && fact.tags().contains(value))
                        || library.cardsOn(fact.ref()).stream()
                                .anyMatch(card -> holds(field, value, card, library, trait));
        };
    }

    /** Whether the query selects cards by mix-ups. Such cards are asked next to each other. */
    public boolean asksForConfused() {
        return terms.stream().anyMatch(term -> term.field() == Field.CONFUSED && !term.except());
    }

    private static boolean holds(Field field, String value, Card card, Library library, CardTrait trait) {
        return switch (field) {
            case DECK -> card.id().deck().equals(value);
            case CARD -> card.id().toString().equals(value);
            case TAG ->
                card.head().tags().contains(value)
                        || anyFact(card, library, fact -> fact.tags().contains(value));
            case ARTICLE ->
                card.head().facts().stream().anyMatch(ref -> ref.article().equals(value));
            case KIND -> card.kind().word().equals(value);
            case MONTH ->
                anyFact(
                        card,
                        library,
                        fact -> PartialDate.parse(value).orElseThrow().covers(fact.asOf()));
            case IS -> trait.is(card, CardTrait.Is.valueOf(value.toUpperCase(Locale.ROOT)));
            case CONFUSED -> trait.confused(card, value);
        };
    }

    private static boolean anyFact(Card card, Library library, Predicate<Fact> condition) {
        return card.head().facts().stream()
                .map(library::fact)
                .flatMap(Optional::stream)
                .anyMatch(condition);
    }
}
