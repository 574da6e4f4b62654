package dev.dateline.exchange;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardHistory;
import dev.dateline.journal.Event;
import dev.dateline.journal.History;
import dev.dateline.journal.PastAnswer;
import dev.dateline.memory.train.TrainingSet;
import java.util.Map;

/**
 * The journal as a log to train on: every answer that counts for its card's memory, with the grade that holds and the study
 * day that it was given on. An answer that was read just before says nothing of a memory and is left out.
 */
public final class JournalLog {
    private JournalLog() {}

    /** The log that a journal holds. */
    public static TrainingSet of(History history) {
        TrainingSet.Builder log = new TrainingSet.Builder();
        for (Map.Entry<CardId, CardHistory> card : history.cards().entrySet()) {
            for (PastAnswer answer : card.getValue().answers()) {
                if (answer.counts() && !answer.afterReading()) {
                    Event.Review review = answer.review();
                    log.add(
                            card.getKey().toString(),
                            review.head().at().toEpochMilli(),
                            review.head().day().date().toEpochDay(),
                            answer.grade().rating(),
                            guess(review));
                }
            }
        }
        return log.build();
    }

    /** The chance of a right answer for somebody who knows nothing: one in so many choices, even for a true or false. */
    private static double guess(Event.Review review) {
        int choices = review.answer().shown().size();
        return switch (review.kind()) {
            case CHOICES -> choices > 1 ? 1.0 / choices : 0;
            case TRUE_FALSE -> 0.5;
            default -> 0; // nothing to pick from
        };
    }
}
