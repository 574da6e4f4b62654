package dev.dateline.journal;

import dev.dateline.memory.PastReview;
import java.util.ArrayList;
import java.util.List;

/**
 * The history of one card in the log.
 *
 * @param state the card's current state
 * @param answers by instant and id, including those under former names and, marked, those before a reset
 */
public record CardHistory(CardState state, List<PastAnswer> answers) {
    public CardHistory {
        answers = List.copyOf(answers);
    }

    /** The answers as reports count them. */
    public List<Reply> replies() {
        return answers.stream().map(Reply::of).toList();
    }

    /** The answers that count for the memory, in order, for a replay. */
    public List<PastReview> pastReviews() {
        List<PastReview> reviews = new ArrayList<>(answers.size());
        for (PastAnswer answer : answers) {
            if (answer.counts()) {
                reviews.add(answer.toPastReview());
            }
        }
        return reviews;
    }
}
