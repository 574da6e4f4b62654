package dev.dateline.study.stats;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.Reply;
import dev.dateline.library.Library;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.memory.StudyDay;
import dev.dateline.study.Learner;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The data for all reports.
 *
 * @param asked the cards among them that may be asked, by the rules of {@link Learner#askable}
 * @param replies the answers to all cards in the journal, by time and id
 */
public record Learned(
        Library library,
        List<Card> cards,
        List<Card> asked,
        Learner learner,
        Map<CardId, List<Reply>> replies,
        Scheduler scheduler,
        StudyCalendar calendar,
        Instant now) {
    StudyDay today() {
        return calendar.dayOf(now);
    }

    List<Reply> replies(Card card) {
        return replies.getOrDefault(card.id(), List.of());
    }

    CardMemory memory(Card card) {
        return learner.memory(card.id());
    }

    /** The cards that may be asked and that the learner has answered. */
    List<Card> answered() {
        return asked.stream().filter(card -> !memory(card).isNew()).toList();
    }

    /** The probability that a card is recalled now; 0 for a card that was never answered. */
    double recall(Card card) {
        return scheduler.retrievability(memory(card), now, calendar);
    }
}
