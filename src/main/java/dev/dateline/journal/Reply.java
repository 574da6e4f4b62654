package dev.dateline.journal;

import dev.dateline.memory.Interval;
import dev.dateline.memory.Phase;
import dev.dateline.memory.StudyDay;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What reports count of an answer that was not undone; {@link PastAnswer} has all of it.
 *
 * @param hour of the learner's clock
 * @param millis from the question to the answer
 * @param right correct, or with a typing slip; after an overrule, if any
 * @param recalled whether the card was known at all; after an overrule, if any
 * @param first the card's first
 * @param afterDays whether the card came back after days, as opposed to the steps of learning
 * @param afterReading whether the learner had just read the answer, so that it is no recall
 * @param counts whether it counts for the card's memory: it does not once the card was reset
 * @param days after how many days the card was to come back; 0 after a learning step
 * @param confidence how sure the learner was beforehand, in per cent; absent where they were not asked
 * @param given what was typed or picked, of an answer that was not right; else empty
 * @param mixup what an answer that was not right would have been right for
 */
public record Reply(
        Instant at,
        StudyDay day,
        int hour,
        long millis,
        boolean right,
        boolean recalled,
        boolean first,
        boolean afterDays,
        boolean afterReading,
        boolean counts,
        int days,
        OptionalInt confidence,
        String given,
        Optional<Mixup> mixup) {

    static Reply of(PastAnswer answer) {
        EventHead head = answer.review().head();
        Answer what = answer.review().answer();
        boolean right = answer.verdict().accepted();
        Optional<CardSnapshot> before = answer.scheduling().before();
        return new Reply(
                head.at(),
                head.day(),
                head.at().atOffset(head.offset()).getHour(),
                what.millis(),
                right,
                answer.grade().recalled(),
                before.isEmpty(),
                before.isPresent() && before.get().phase() == Phase.REVIEW,
                answer.afterReading(),
                answer.counts(),
                answer.scheduling().given() instanceof Interval.Days wait ? wait.count() : 0,
                what.confidence(),
                right ? "" : what.given(),
                right ? Optional.empty() : what.mixup());
    }
}
