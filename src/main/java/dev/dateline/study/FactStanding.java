package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.deck.CardId;
import dev.dateline.library.FactStatus;
import dev.dateline.library.Source;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The state of a fact: its later facts, and how well a learner knows it.
 *
 * @param since the facts that came after it, by date
 * @param cards the cards on it, decks by id and cards as written
 */
public record FactStanding(Source source, FactStatus status, List<Fact> since, List<OfCard> cards) {
    /**
     * How well a learner knows a card.
     *
     * @param recall the probability of recall now, 0 to 1; absent if it was never answered
     */
    public record OfCard(CardId card, OptionalDouble recall, boolean suspended) {}

    /** The average recall of the fact's answered cards now; absent if none was answered. */
    public OptionalDouble recall() {
        return cards.stream()
                .map(OfCard::recall)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    /** The number of the fact's cards that were never answered. */
    public int fresh() {
        return (int) cards.stream().filter(card -> card.recall().isEmpty()).count();
    }
}
