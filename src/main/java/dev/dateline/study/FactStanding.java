package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.library.FactStatus;
import dev.dateline.library.Library;
import dev.dateline.library.Source;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** The state of a fact at a moment, with the cards that ask for it. */
    public static FactStanding of(
            Source source, Library library, Learner learner, Scheduler scheduler, StudyCalendar calendar, Instant now) {
        FactRef ref = source.fact().ref();
        LocalDate today = now.atZone(calendar.zone()).toLocalDate();
        List<OfCard> cards = new ArrayList<>();
        for (Card asking : library.cardsOn(ref)) {
            CardId card = asking.id();
            CardMemory memory = learner.memory(card);
            OptionalDouble recall = memory.isNew()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(scheduler.retrievability(memory, now, calendar));
            cards.add(new OfCard(card, recall, learner.suspended(card)));
        }
        return new FactStanding(
                source, library.aging().status(ref, today), library.aging().since(ref, today), List.copyOf(cards));
    }

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
