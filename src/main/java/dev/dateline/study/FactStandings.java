package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Gives the state of facts at a moment: their later facts, the cards that ask for them, and how well the learner knows those cards.
 */
public final class FactStandings {
    private final Material material;
    private final Learner learner;
    private final Scheduler scheduler;
    private final StudyCalendar calendar;
    private final Instant now;
    private final Map<FactRef, List<CardId>> cards = new HashMap<>();

    /** The standings at this moment, by these cards. */
    public FactStandings(
            Material material,
            Collection<Card> cards,
            Learner learner,
            Scheduler scheduler,
            StudyCalendar calendar,
            Instant now) {
        this.material = material;
        this.learner = learner;
        this.scheduler = scheduler;
        this.calendar = calendar;
        this.now = now;
        for (Card card : cards) {
            for (FactRef fact : card.head().facts()) {
                this.cards.computeIfAbsent(fact, key -> new ArrayList<>()).add(card.id());
            }
        }
    }

    /** The state of each fact, in order. Facts of no article are skipped. */
    public List<FactStanding> of(Collection<Fact> facts) {
        List<FactStanding> standings = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            material.source(fact.ref()).ifPresent(source -> standings.add(of(source)));
        }
        return standings;
    }

    private FactStanding of(Source source) {
        FactRef ref = source.fact().ref();
        var today = now.atZone(calendar.zone()).toLocalDate();
        List<FactStanding.OfCard> standings = new ArrayList<>();
        for (CardId card : cards.getOrDefault(ref, List.of())) {
            CardMemory memory = learner.memory(card);
            OptionalDouble recall = memory.isNew()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(scheduler.retrievability(memory, now, calendar));
            standings.add(new FactStanding.OfCard(card, recall, learner.suspended(card)));
        }
        return new FactStanding(
                source,
                material.aging().status(ref, today),
                material.aging().since(ref, today),
                List.copyOf(standings));
    }
}
