package dev.dateline.library;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Selects cards: all terms must match, and each term matches if one of its values does.
 *
 * <p>{@code DECK}, {@code DECK/CARD}, {@code deck: tag: article: kind: month: is: confused:}, with {@code -} before a term to
 * negate it. A query without terms selects every card.
 */
public final class Query {
    /** The field of a term. */
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
     * @param values one of them must match
     */
    record Term(Field field, boolean except, List<String> values) {}

    private final List<Term> terms;

    Query(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    List<Term> terms() {
        return terms;
    }

    /** The selected cards, decks by id and cards in file order. */
    public List<Card> select(Library library, CardTrait trait) {
        List<Card> selected = new ArrayList<>();
        for (Card card : library.cards()) {
            if (matches(card, library, trait)) {
                selected.add(card);
            }
        }
        return selected;
    }

    /** Whether there is any condition. */
    public boolean isEverything() {
        return terms.isEmpty();
    }

    /**
     * The selected facts, by article and in file order. A fact has its own tags, article and month; it has the decks, kinds and
     * states of the cards on it.
     */
    public List<Fact> selectFacts(Library library, CardTrait trait) {
        List<Fact> selected = new ArrayList<>();
        for (Fact fact : library.facts()) {
            List<Card> on = library.cardsOn(fact.ref());
            boolean all = true;
            for (Term term : terms) {
                boolean any = false;
                for (String value : term.values()) {
                    any |= holds(term.field(), value, fact, on, library, trait);
                }
                all &= any != term.except();
            }
            if (all) {
                selected.add(fact);
            }
        }
        return selected;
    }

    private static boolean holds(
            Field field, String value, Fact fact, List<Card> cards, Library library, CardTrait trait) {
        return switch (field) {
            case ARTICLE -> fact.ref().article().equals(value);
            case MONTH -> PartialDate.parse(value).orElseThrow().covers(fact.asOf());
            case TAG -> fact.tags().contains(value) || anyHolds(field, value, cards, library, trait);
            case DECK, CARD, KIND, IS, CONFUSED -> anyHolds(field, value, cards, library, trait);
        };
    }

    private static boolean anyHolds(Field field, String value, List<Card> cards, Library library, CardTrait trait) {
        for (Card card : cards) {
            if (holds(field, value, card, library, trait)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it selects cards by mix-ups, to be asked next to each other. */
    public boolean asksForConfused() {
        for (Term term : terms) {
            if (term.field() == Field.CONFUSED && !term.except()) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(Card card, Library library, CardTrait trait) {
        for (Term term : terms) {
            boolean any = false;
            for (String value : term.values()) {
                any |= holds(term.field(), value, card, library, trait);
            }
            if (any == term.except()) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Field field, String value, Card card, Library library, CardTrait trait) {
        return switch (field) {
            case DECK -> card.id().deck().equals(value);
            case CARD -> card.id().toString().equals(value);
            case TAG -> card.head().tags().contains(value) || anyFactTagged(card, value, library);
            case ARTICLE -> rests(card, value);
            case KIND -> card.kind().word().equals(value);
            case MONTH -> dates(card, value, library);
            case IS -> trait.is(card, CardTrait.Is.valueOf(value.toUpperCase(Locale.ROOT)));
            case CONFUSED -> trait.confused(card, value);
        };
    }

    private static boolean anyFactTagged(Card card, String tag, Library library) {
        for (FactRef ref : card.head().facts()) {
            if (library.fact(ref).filter(fact -> fact.tags().contains(tag)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean rests(Card card, String article) {
        for (FactRef fact : card.head().facts()) {
            if (fact.article().equals(article)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the card's facts is of that month or year. */
    private static boolean dates(Card card, String value, Library library) {
        PartialDate month = PartialDate.parse(value).orElseThrow();
        for (FactRef ref : card.head().facts()) {
            if (library.fact(ref).filter(fact -> month.covers(fact.asOf())).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
