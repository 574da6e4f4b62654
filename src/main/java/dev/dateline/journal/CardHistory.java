package dev.dateline.journal;

import dev.dateline.memory.PastReview;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the log says of one card.
 *
 * @param state where that leads
 * @param answers by instant and id, former names included; those before a reset as well, marked
 */
public record CardHistory(CardState state, List<PastAnswer> answers) {
    public CardHistory {
        answers = List.copyOf(answers);
    }

    /** What reports count of the answers. */
    public List<Reply> replies() {
        return answers.stream().map(Reply::of).toList();
    }

    /** The answers that count for the memory, in order, ready to be replayed. */
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
