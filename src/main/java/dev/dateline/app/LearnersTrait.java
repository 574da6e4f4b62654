package dev.dateline.app;

import dev.dateline.deck.Card;
import dev.dateline.library.CardTrait;
import dev.dateline.library.FactStatus;
import dev.dateline.library.Library;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.Confusions;
import dev.dateline.study.Learner;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The traits of cards that depend on the learner and the time. Queries use them.
 *
 * @param confusions the mix-ups, which are read from the log only when needed
 */
public record LearnersTrait(
        Learner learner, Library library, StudyCalendar calendar, Instant now, Supplier<Confusions> confusions)
        implements CardTrait {
    @Override
    public boolean is(Card card, Is state) {
        CardMemory memory = learner.memory(card.id());
        return switch (state) {
            case DUE -> memory.isDue(now, calendar) && !learner.suspended(card.id());
            case NEW -> memory.isNew();
            case LEECH -> memory.isLeech();
            case STALE ->
                library.aging().status(card, now.atZone(calendar.zone()).toLocalDate()) != FactStatus.CURRENT;
            case SUSPENDED -> learner.suspended(card.id());
            case FLAGGED -> learner.flagged(card.id());
        };
    }

    @Override
    public boolean confused(Card card, String with) {
        return confusions.get().involve(card.id(), with);
    }
}
