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
 * What a page knows of its learner when it leaves: how each of its cards stands, what else comes back on which day, and the
 * settings.
 *
 * @param learner names the journal, so that a newer page of the same learner finds what was answered in an older one
 * @param set the name of the parameter set
 * @param dayEnds when the study day ends
 * @param cards those of the page
 * @param others what the learner knows beside them
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
     * @param firstDay when it was answered for the first time; empty for a new card
     * @param base its memory before its recent reviews
     * @param recent its reviews of the last weeks, by time
     * @param seen the moments, in milliseconds, of all recent answers in the journal, those that do not count included
     * @param note the learner's own; empty where there is none
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

    /**
     * Cards beside those of the page that stand alike.
     *
     * @param count how many
     * @param memory how each is known
     * @param firstDay when each was answered for the first time
     * @param suspended whether they wait for nobody
     */
    public record Others(int count, CardMemory memory, StudyDay firstDay, boolean suspended) {}
}
