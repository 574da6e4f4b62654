package dev.dateline.page;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardSnapshot;
import dev.dateline.journal.CardState;
import dev.dateline.journal.EventId;
import dev.dateline.journal.Standing;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.PastReview;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyDay;
import dev.dateline.study.Learner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The present state of the learner: the data of the page, and the answers that were given in this browser since. */
final class PageLearner {
    private static final EventId NOBODY = new EventId(0, 0);

    private final Carried carried;
    private final Scheduler scheduler;
    private final Map<CardId, Map<String, PastReview>> own = new HashMap<>();

    PageLearner(Carried carried, Scheduler scheduler) {
        this.carried = carried;
        this.scheduler = scheduler;
    }

    /**
     * Adds an answer that was given in the browser.
     *
     * @return whether it is not in the page's data yet
     */
    boolean add(CardId card, String id, PastReview review) {
        Carried.OfCard known = carried.cards().get(card);
        boolean isNew = known == null || !known.seen().contains(review.at().toEpochMilli());
        if (isNew) {
            own.computeIfAbsent(card, any -> new LinkedHashMap<>()).put(id, review);
        }
        return isNew;
    }

    /** Removes an answer that was undone. */
    void remove(String id) {
        own.values().forEach(reviews -> reviews.remove(id));
    }

    Learner learner() {
        Map<CardId, CardState> states = new HashMap<>();
        Map<CardId, CardMemory> memories = new HashMap<>();
        carried.cards().forEach((id, card) -> {
            List<PastReview> reviews = reviews(id, card);
            CardMemory memory = card.base();
            for (PastReview review : reviews) {
                memory = scheduler.replay(memory, review);
            }
            if (!memory.isNew()) {
                memories.put(id, memory);
            }
            Optional<Standing> standing = memory.isNew()
                    ? Optional.empty()
                    : standing(
                            memory,
                            card.firstDay().orElseGet(() -> reviews.get(0).day()));
            states.put(id, new CardState(id, standing, false, card.flagged(), card.buriedUntil(), card.note()));
        });
        for (Carried.Others others : carried.others()) {
            for (int i = 0; i < others.count(); i++) {
                CardId id = new CardId("", Integer.toString(memories.size())); // no deck has this name
                Optional<Standing> standing = standing(others.memory(), others.firstDay());
                memories.put(id, others.memory());
                states.put(id, new CardState(id, standing, others.suspended(), false, Optional.empty(), ""));
            }
        }
        return new Learner(states, memories);
    }

    private List<PastReview> reviews(CardId id, Carried.OfCard card) {
        List<PastReview> reviews = new ArrayList<>(card.recent());
        reviews.addAll(own.getOrDefault(id, Map.of()).values());
        reviews.sort(Comparator.comparing(PastReview::at));
        return reviews;
    }

    private static Optional<Standing> standing(CardMemory memory, StudyDay first) {
        return memory.last()
                .map(last -> new Standing(
                        memory.reps(),
                        first,
                        NOBODY,
                        last.at(),
                        last.day(),
                        CardSnapshot.of(memory),
                        last.given(),
                        Instant.EPOCH,
                        "",
                        true));
    }
}
