package dev.dateline.app;

import dev.dateline.deck.Card;
import dev.dateline.memory.CardMemory;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Counts cards by their state for the learner at a moment. */
public final class Standings {
    private final Workplace workplace;
    private final Instant now;

    public Standings(Workplace workplace, Instant now) {
        this.workplace = workplace;
        this.now = now;
    }

    /**
     * The number of cards by state, of those that may be asked.
     *
     * @param fresh never answered
     * @param due answered before and due
     */
    public record Counts(int cards, int fresh, int due) {}

    public Counts count(Collection<Card> cards) {
        List<Card> asked = workplace.askable(cards);
        int fresh = 0;
        int due = 0;
        for (Card card : asked) {
            CardMemory memory = workplace.learner().memory(card.id());
            fresh += memory.isNew() ? 1 : 0;
            due += memory.isDue(now, workplace.calendar()) ? 1 : 0;
        }
        return new Counts(asked.size(), fresh, due);
    }
}
