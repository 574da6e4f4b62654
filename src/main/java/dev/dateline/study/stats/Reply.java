package dev.dateline.study.stats;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardHistory;
import dev.dateline.journal.History;
import dev.dateline.journal.PastAnswer;
import dev.dateline.memory.Phase;
import dev.dateline.memory.StudyDay;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer of the past.
 *
 * @param hour of the learner's clock
 * @param millis how long it took, without the time that nobody sits before a question
 * @param right correct, or with a typing slip
 * @param first the card's first
 * @param afterDays whether the card came back after days, as opposed to the steps of learning
 * @param recalled whether the card was known at all
 * @param afterReading whether the learner had just read the answer, so that it is no recall
 */
record Reply(
        CardId card,
        StudyDay day,
        int hour,
        long millis,
        boolean right,
        boolean first,
        boolean afterDays,
        boolean recalled,
        boolean afterReading) {
    private static final long LONGEST_MILLIS = 120_000;

    /** All answers in a history that were not undone, those before a reset included. */
    static List<Reply> all(History history) {
        List<Reply> replies = new ArrayList<>();
        for (CardHistory card : history.cards().values()) {
            for (PastAnswer answer : card.answers()) {
                replies.add(of(card.state().card(), answer));
            }
        }
        return replies;
    }

    private static Reply of(CardId card, PastAnswer answer) {
        return new Reply(
                card,
                answer.review().head().day(),
                answer.review()
                        .head()
                        .at()
                        .atOffset(answer.review().head().offset())
                        .getHour(),
                Math.min(LONGEST_MILLIS, answer.review().answer().millis()),
                answer.verdict().accepted(),
                answer.scheduling().before().isEmpty(),
                answer.scheduling()
                        .before()
                        .filter(memory -> memory.phase() == Phase.REVIEW)
                        .isPresent(),
                answer.grade().recalled(),
                answer.afterReading());
    }
}
