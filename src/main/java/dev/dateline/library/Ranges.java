package dev.dateline.library;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.deck.NumberRange;
import dev.dateline.source.Findings;
import dev.dateline.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses number cards whose tolerance takes the figure of another day for right: the value that a fact had before, or has had
 * since, is what a learner most easily mixes up.
 */
final class Ranges {
    private Ranges() {}

    /** The decks without such cards; each that is taken out is told. */
    static List<Deck> withoutThoseThatHoldAnother(Library library, Map<String, SourceText> texts, Findings findings) {
        Aging aging = library.aging();
        List<Deck> decks = new ArrayList<>(library.decks().size());
        for (Deck deck : library.decks()) {
            List<Card> kept = new ArrayList<>(deck.cards().size());
            for (Card card : deck.cards()) {
                Optional<Fact> other = otherWithin(card, library, aging);
                if (other.isEmpty()) {
                    kept.add(card);
                    continue;
                }
                SourceText text = texts.getOrDefault(deck.file(), new SourceText(deck.file(), ""));
                findings.add(text.error(
                        "range-holds-other",
                        card.head().at(),
                        1,
                        "the numbers that this card takes for right hold that of \""
                                + other.get().ref() + "\", of "
                                + other.get().asOf(),
                        "make \"within\" or \"between\" narrower"));
            }
            decks.add(kept.size() == deck.cards().size() ? deck : deck.with(kept));
        }
        return decks;
    }

    private static Optional<Fact> otherWithin(Card card, Library library, Aging aging) {
        if (!(card.answer() instanceof Answer.Typed typed)
                || typed.tolerance().isEmpty()
                || !(typed.value() instanceof Value.Quantity quantity)) {
            return Optional.empty();
        }
        for (FactRef ref : card.head().facts()) {
            Optional<Fact> own = library.fact(ref);
            for (Fact fact : chain(ref, aging)) {
                if (own.isPresent()
                        && !fact.asOf().equals(own.get().asOf())
                        && holdsOther(quantity, typed.tolerance().get(), fact)) {
                    return Optional.of(fact);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Fact> chain(FactRef ref, Aging aging) {
        List<Fact> chain = new ArrayList<>(aging.predecessors(ref));
        chain.addAll(aging.since(ref, LocalDate.MAX));
        return chain;
    }

    private static boolean holdsOther(Value.Quantity own, NumberRange range, Fact fact) {
        for (Value value : fact.values()) {
            if (value instanceof Value.Quantity quantity
                    && quantity.unit().equals(own.unit())
                    && quantity.number().compareTo(own.number()) != 0
                    && range.contains(quantity.number())) {
                return true;
            }
        }
        return false;
    }
}
