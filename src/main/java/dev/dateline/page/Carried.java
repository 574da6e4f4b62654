package dev.dateline.page;

import dev.dateline.deck.CardId;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.PastReview;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyDay;
import dev.dateline.study.SessionSettings;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The state of a learner that an exported page carries: the memory of each of its cards, the due days of other cards,
 * and the settings.
 *
 * @param learner identifies the journal, so that a newer page of the same learner finds the answers that were given
 *     in an older page
 * @param dayEnds when the study day ends
 */
public record Carried(
        String learner,
        String set,
        Parameters parameters,
        SchedulerSettings schedule,
        SessionSettings session,
        LocalTime dayEnds,
        Map<CardId, OfCard> cards,
        List<Others> others) {
    public Carried {
        cards = Map.copyOf(cards);
        others = List.copyOf(others);
    }

    /**
     * A card of the page.
     *
     * @param firstDay the day of the first answer; empty for a new card
     * @param base its memory before its recent reviews
     * @param recent its reviews of the last weeks, by time
     * @param seen the times, in milliseconds, of all recent answers in the journal; answers that do not count are
     *     included
     * @param note the learner's own note; may be empty
     */
    public record OfCard(
            Optional<StudyDay> firstDay,
            CardMemory base,
            List<PastReview> recent,
            Set<Long> seen,
            boolean flagged,
            Optional<Instant> buriedUntil,
            String note) {
        public OfCard {
            recent = List.copyOf(recent);
            seen = Set.copyOf(seen);
        }
    }

    /** Cards outside the page that have the same memory. */
    public record Others(int count, CardMemory memory, StudyDay firstDay, boolean suspended) {}
}
