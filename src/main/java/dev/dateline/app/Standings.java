package dev.dateline.app;

import dev.dateline.deck.Card;
import dev.dateline.memory.CardMemory;
import java.time.Instant;
import java.util.Collection;

/** Counts cards by their state for the learner at a moment. */
public final class Standings {
    private final Workplace workplace;
    private final Instant now;

    public Standings(Workplace workplace, Instant now) {
        this.workplace = workplace;
        this.now = now;
    }

    /**
     * The number of cards by state.
     *
     * @param fresh never answered and not suspended
     * @param due answered before and due
     */
    public record Counts(int cards, int fresh, int due) {}

    public Counts count(Collection<Card> cards) {
        int fresh = 0;
        int due = 0;
        for (Card card : cards) {
            CardMemory memory = workplace.learner().memory(card.id());
            fresh += memory.isNew() && !workplace.learner().suspended(card.id()) ? 1 : 0;
            due += memory.isDue(now, workplace.calendar()) ? 1 : 0;
        }
        return new Counts(cards.size(), fresh, due);
    }
}
