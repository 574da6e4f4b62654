package dev.dateline.app;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.CardHistory;
import dev.dateline.journal.CardState;
import dev.dateline.journal.History;
import dev.dateline.journal.ParameterSet;
import dev.dateline.journal.Standing;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Fsrs6State;
import dev.dateline.memory.Fsrs7State;
import dev.dateline.memory.Interval;
import dev.dateline.memory.MemoryState;
import dev.dateline.memory.PastReview;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyDay;
import dev.dateline.page.Carried;
import dev.dateline.study.Learner;
import dev.dateline.study.SessionSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Packs what a learner remembers of cards, for a page that schedules reviews. */
record CarriedLearner(Scheduler scheduler, History history, Learner learner, Instant now, StudyDay today) {
    /**
     * The period of which answers are exported one by one. An answer from an older page can then be inserted in order.
     */
    private static final Duration RECENT = Duration.ofDays(40);

    private static final StudyDay LONG_AGO = new StudyDay(LocalDate.EPOCH);

    /**
     * Packs the learner.
     *
     * @param name the name of the journal
     * @param asked the cards of the page; suspended cards are not exported
     */
    Carried of(String name, ParameterSet set, List<Card> asked, SessionSettings session, LocalTime dayEnds) {
        Map<CardId, Carried.OfCard> cards = asked.stream()
                .map(Card::id)
                .filter(id -> !learner.suspended(id))
                .collect(Collectors.toMap(id -> id, this::card));
        return new Carried(
                name,
                set.name(),
                set.parameters(),
                scheduler.settings(),
                session,
                dayEnds,
                cards,
                others(cards.keySet()));
    }

    private Carried.OfCard card(CardId id) {
        CardHistory past = history.card(id);
        CardState state = learner.state(id);
        Instant since = now.minus(RECENT);
        CardMemory base = CardMemory.NEW;
        List<PastReview> recent = new ArrayList<>();
        for (PastReview review : past.pastReviews()) {
            if (review.at().isBefore(since)) {
                base = scheduler.replay(base, review);
            } else {
                recent.add(review);
            }
        }
        Set<Long> seen = past.answers().stream()
                .map(answer -> answer.review().head().at())
                .filter(at -> !at.isBefore(since))
                .map(Instant::toEpochMilli)
                .collect(Collectors.toSet());
        return new Carried.OfCard(
                state.standing().map(Standing::firstDay),
                base,
                recent,
                seen,
                state.flagged(),
                state.buriedUntil(),
                state.note());
    }

    /** The answered cards that are not on the page. They are counted by due date and by whether they began today. */
    private List<Carried.Others> others(Set<CardId> page) {
        Map<Carried.Others, Integer> counts = new LinkedHashMap<>();
        learner.memories().forEach((id, memory) -> {
            Optional<Standing> standing = learner.state(id).standing();
            if (!page.contains(id) && standing.isPresent()) {
                StudyDay first = standing.get().firstDay();
                StudyDay begun = first.compareTo(today) < 0 ? LONG_AGO : first;
                counts.merge(new Carried.Others(1, alike(memory), begun, learner.suspended(id)), 1, Integer::sum);
            }
        });
        List<Carried.Others> others = new ArrayList<>();
        counts.forEach(
                (one, count) -> others.add(new Carried.Others(count, one.memory(), one.firstDay(), one.suspended())));
        return others;
    }

    /**
     * The part of a memory that is needed for the daily load and the aim. The state is kept only if the card comes back
     * the next day.
     */
    private static CardMemory alike(CardMemory memory) {
        CardMemory.Last last = memory.last().orElseThrow();
        boolean nextDay = last.given() instanceof Interval.Days days && days.count() == 1;
        MemoryState state = nextDay
                ? last.state()
                : last.state() instanceof Fsrs6State ? new Fsrs6State(1, 5) : new Fsrs7State(1, 1, 5);
        CardMemory.Last bare = new CardMemory.Last(Instant.EPOCH, last.day(), state, last.given());
        return new CardMemory(memory.phase(), 0, Optional.of(bare), 1, 0);
    }
}
