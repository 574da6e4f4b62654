package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import dev.dateline.memory.CardMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of cards that a session would ask now.
 *
 * @param due due cards within the day's limit
 * @param fresh new cards within the day's limit
 * @param cards all cards that may be asked, due or not
 * @param next when the next card comes back that is not due yet
 */
public record Waiting(int due, int fresh, int allDue, int allFresh, int cards, Optional<Instant> next) {
    /** The answers for a new card on its first day: one for each learning step, and one after the steps. */
    private static final int ANSWERS_OF_A_NEW_CARD = 3;

    public static Waiting of(
            Library library,
            Collection<Card> selected,
            Learner learner,
            SessionSettings settings,
            SessionServices services) {
        Instant now = services.clock().instant();
        CardSelection selection = new CardSelection(library, learner, settings, services, now);
        List<Card> askable = selection.askable(selected);
        selection.queue(askable);
        int due = 0;
        int fresh = 0;
        Optional<Instant> next = Optional.empty();
        for (Card card : askable) {
            CardMemory memory = learner.memory(card.id());
            if (memory.isNew()) {
                fresh++;
            } else if (memory.isDue(now, services.calendar())) {
                due++;
            } else {
                Optional<Instant> back = memory.due(services.calendar());
                if (next.isEmpty() || (back.isPresent() && back.get().isBefore(next.get()))) {
                    next = back;
                }
            }
        }
        int asked = due - selection.leftOut();
        return new Waiting(asked, selection.limits().total(fresh, 0), due, fresh, askable.size(), next);
    }

    /** The expected time for the session. */
    public Duration expected(Duration pace) {
        return pace.multipliedBy(due + (long) fresh * ANSWERS_OF_A_NEW_CARD);
    }
}
