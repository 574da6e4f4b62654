package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.memory.CardMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What waits for a learner among some cards: what a session on them that began now would ask.
 *
 * @param due cards whose review has come, within the day's limit
 * @param fresh cards never answered that today's limit still admits
 * @param allDue cards whose review has come, whatever the limit
 * @param allFresh cards never answered, whatever the limit
 * @param cards all that can be asked, whether they wait or not
 * @param next when the first of the cards in learning or review comes back that does not wait yet
 */
public record Waiting(int due, int fresh, int allDue, int allFresh, int cards, Optional<Instant> next) {
    /** A new card is seen about three times before its first day is over: once a learning step and once to end them. */
    private static final int ANSWERS_OF_A_NEW_CARD = 3;

    public static Waiting of(
            Material material,
            Collection<Card> selected,
            Learner learner,
            SessionSettings settings,
            SessionServices services) {
        Instant now = services.clock().instant();
        CardSelection selection = new CardSelection(material, learner, settings, services, now);
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

    /** How long it may take, given how long an answer takes this learner. */
    public Duration expected(Duration pace) {
        return pace.multipliedBy(due + (long) fresh * ANSWERS_OF_A_NEW_CARD);
    }
}
