package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.library.Library;
import dev.dateline.library.Source;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Gives the state of facts at a moment: their later facts, the cards that ask for them, and how well the learner knows
 * those cards.
 */
public record FactStandings(
        Library library, Learner learner, Scheduler scheduler, StudyCalendar calendar, Instant now) {
    /** The state of each fact, in order. Facts of no article are skipped. */
    public List<FactStanding> of(Collection<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> library.source(fact.ref()).stream())
                .map(this::of)
                .toList();
    }

    private FactStanding of(Source source) {
        FactRef ref = source.fact().ref();
        LocalDate today = now.atZone(calendar.zone()).toLocalDate();
        List<FactStanding.OfCard> standings = new ArrayList<>();
        for (Card asking : library.cardsOn(ref)) {
            CardId card = asking.id();
            CardMemory memory = learner.memory(card);
            OptionalDouble recall = memory.isNew()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(scheduler.retrievability(memory, now, calendar));
            standings.add(new FactStanding.OfCard(card, recall, learner.suspended(card)));
        }
        return new FactStanding(
                source, library.aging().status(ref, today), library.aging().since(ref, today), List.copyOf(standings));
    }
}
