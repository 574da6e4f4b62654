package dev.dateline.exchange;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardHistory;
import dev.dateline.journal.Event;
import dev.dateline.journal.History;
import dev.dateline.journal.PastAnswer;
import dev.dateline.memory.train.TrainingSet;
import java.util.Map;

/**
 * Turns a journal into a log for training. It has every answer that counts for its card's memory, with the final grade
 * and study day. Answers directly after reading do not test memory
 * and are left out.
 */
public final class JournalLog {
    private JournalLog() {}

    public static TrainingSet of(History history) {
        TrainingSet.Builder log = new TrainingSet.Builder();
        for (Map.Entry<CardId, CardHistory> card : history.cards().entrySet()) {
            for (PastAnswer answer : card.getValue().answers()) {
                if (answer.counts() && !answer.afterReading()) {
                    Event.Review review = answer.review();
                    log.add(
                            card.getKey().toString(),
                            review.head().at().toEpochMilli(),
                            review.head().day().epochDay(),
                            answer.grade().rating(),
                            guess(review));
                }
            }
        }
        return log.build();
    }

    /** The probability of a right guess: one divided by the number of choices, 0.5 for true or false. */
    private static double guess(Event.Review review) {
        int choices = review.answer().shown().size();
        return switch (review.kind()) {
            case CHOICES -> choices > 1 ? 1.0 / choices : 0;
            case TRUE_FALSE -> 0.5;
            default -> 0; // nothing to pick from
        };
    }
}
