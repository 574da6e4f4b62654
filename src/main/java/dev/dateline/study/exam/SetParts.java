package dev.dateline.study.exam;

import dev.dateline.article.FactRef;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The parts for questions on three statements or pairs: one statement or pair for each fact.
 *
 * @param matched groups of three pairs from one matching card
 * @param used the cards from which the parts were made
 */
record SetParts(List<Card> statements, List<Card> pairs, List<List<Card>> matched, Set<Card> used) {
    private SetParts() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
    }

    /** The parts for the wished number of questions, made from the first of these cards. */
    static SetParts of(Collection<Card> cards, Composer.Wish wish, FactStatements facts, RandomGenerator random) {
        SetParts parts = new SetParts();
        Set<FactRef> asked = new HashSet<>();
        for (Card card : cards) {
            boolean enough = parts.used().size() >= StatementSet.SIZE * wish.questions();
            if (!enough && Collections.disjoint(asked, card.head().facts()) && parts.take(card, wish, facts, random)) {
                parts.used().add(card);
                asked.addAll(card.head().facts());
            }
        }
        return parts;
    }

    private boolean take(Card card, Composer.Wish wish, FactStatements facts, RandomGenerator random) {
        if (card.answer() instanceof Answer.Truth) {
            return wish.statements() && statements.add(card);
        }
        if (card.answer() instanceof Answer.Matching) {
            List<Card> three = wish.pairs() ? facts.pairs(card) : List.of();
            return !three.isEmpty() && matched.add(three);
        }
        boolean holds = random.nextBoolean();
        boolean pairFirst = pairs.size() < statements.size();
        return pairFirst
                ? paired(card, holds, wish, facts) || stated(card, holds, wish, facts)
                : stated(card, holds, wish, facts) || paired(card, holds, wish, facts);
    }

    private boolean stated(Card card, boolean holds, Composer.Wish wish, FactStatements facts) {
        return wish.statements()
                && facts.statement(card, holds).filter(statements::add).isPresent();
    }

    private boolean paired(Card card, boolean holds, Composer.Wish wish, FactStatements facts) {
        return wish.pairs() && facts.pair(card, holds).filter(pairs::add).isPresent();
    }
}
