package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.deck.CardId;
import dev.dateline.library.FactStatus;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a fact stands, in the world and with a learner.
 *
 * @param source the fact and its article
 * @param since what is known to have come after it, by date
 * @param cards those that rest on it, decks by id and cards as written; empty where no card asks for it
 */
public record FactStanding(Source source, FactStatus status, List<Fact> since, List<OfCard> cards) {
    /**
     * How a card stands with a learner.
     *
     * @param recall how likely it is recalled now, 0 to 1; absent where it was never answered
     */
    public record OfCard(CardId card, OptionalDouble recall, boolean suspended) {}

    /** How likely a question on the fact is answered now: the mean of its cards that were ever answered; absent if none was. */
    public OptionalDouble recall() {
        return cards.stream()
                .map(OfCard::recall)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    /** How many of its cards were never answered. */
    public int fresh() {
        return (int) cards.stream().filter(card -> card.recall().isEmpty()).count();
    }
}
