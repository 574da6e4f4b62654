package dev.dateline.journal;

import dev.dateline.memory.PastReview;
import java.util.List;

/**
 * The history of one card in the log.
 *
 * @param answers the answers by time and id; answers under former names and before a reset are included
 */
public record CardHistory(CardState state, List<PastAnswer> answers) {
    public CardHistory {
        answers = List.copyOf(answers);
    }

    /** The answers in the form for reports. */
    public List<Reply> replies() {
        return answers.stream().map(Reply::of).toList();
    }

    /** The answers that count for the memory, in order. */
    public List<PastReview> pastReviews() {
        return answers.stream()
                .filter(PastAnswer::counts)
                .map(PastAnswer::toPastReview)
                .toList();
    }
}
