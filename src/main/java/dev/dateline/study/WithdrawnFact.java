package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Withdrawal;
import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact that the learner has learnt and that does not hold: it was taken back.
 *
 * @param cards on which he learnt it; they are not asked any more
 */
public record WithdrawnFact(Fact fact, Withdrawal withdrawal, List<Card> cards) {
    /** Those among these cards' facts. */
    public static List<WithdrawnFact> among(List<Card> cards, Library library, Learner learner, LocalDate today) {
        if (!library.aging().hasWithdrawn()) {
            return List.of();
        }
        Map<Fact, List<Card>> learnt = new LinkedHashMap<>();
        for (Card card : cards) {
            for (FactRef ref : card.head().facts()) {
                Optional<Fact> fact = library.fact(ref).filter(each -> isWithdrawn(each, today));
                if (fact.isPresent() && !learner.memory(card.id()).isNew()) {
                    learnt.computeIfAbsent(fact.get(), key -> new ArrayList<>()).add(card);
                }
            }
        }
        List<WithdrawnFact> found = new ArrayList<>();
        learnt.forEach(
                (fact, on) -> found.add(new WithdrawnFact(fact, fact.withdrawn().orElseThrow(), List.copyOf(on))));
        return found;
    }

    private static boolean isWithdrawn(Fact fact, LocalDate today) {
        return fact.withdrawn()
                .filter(withdrawal -> !withdrawal.on().firstDay().isAfter(today))
                .isPresent();
    }
}
