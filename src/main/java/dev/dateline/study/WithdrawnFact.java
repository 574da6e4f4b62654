package dev.dateline.study;

import dev.dateline.article.Article;
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
 * A fact that the learner learned and that was later withdrawn or corrected.
 *
 * @param cards the cards on which the learner learned it; they are not asked any more
 */
public record WithdrawnFact(Fact fact, Withdrawal withdrawal, List<Card> cards) {
    public static List<WithdrawnFact> among(List<Card> cards, Library library, Learner learner, LocalDate today) {
        if (!library.aging().hasTakenBack()) {
            return List.of();
        }
        Map<Fact, List<Card>> learnt = new LinkedHashMap<>();
        for (Card card : cards) {
            for (FactRef ref : card.head().facts()) {
                Optional<Fact> fact = library.fact(ref)
                        .filter(each -> library.aging().status(ref, today).takenBack());
                if (fact.isPresent() && !learner.memory(card.id()).isNew()) {
                    learnt.computeIfAbsent(fact.get(), key -> new ArrayList<>()).add(card);
                }
            }
        }
        List<WithdrawnFact> found = new ArrayList<>();
        learnt.forEach((fact, on) -> withdrawal(fact, library)
                .ifPresent(withdrawal -> found.add(new WithdrawnFact(fact, withdrawal, List.copyOf(on)))));
        return found;
    }

    /** When and why a fact was withdrawn. For a corrected fact, this is the date and text of the correction. */
    private static Optional<Withdrawal> withdrawal(Fact fact, Library library) {
        return fact.withdrawn()
                .or(() -> library.aging().corrections(fact.ref()).stream()
                        .findFirst()
                        .map(right -> new Withdrawal(
                                library.article(right.ref().article())
                                        .map(Article::published)
                                        .orElse(right.asOf()),
                                "It was never true. " + right.says())));
    }
}
