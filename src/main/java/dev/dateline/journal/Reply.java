package dev.dateline.journal;

import dev.dateline.memory.Interval;
import dev.dateline.memory.Phase;
import dev.dateline.memory.StudyDay;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An answer that was not undone, in the form for reports. {@link PastAnswer} has all of its data.
 *
 * @param hour the hour on the learner's clock
 * @param millis milliseconds from the question to the answer
 * @param right whether it was correct or had a slip, after an overrule
 * @param recalled whether the card was known at all, after an overrule
 * @param first whether it is the card's first answer
 * @param afterDays whether the card came back after days, and not after a learning step
 * @param afterReading whether the learner had just read the answer, so that it does not test recall
 * @param counts whether it counts for the card's memory; false before a reset of the card
 * @param days the interval after this answer in days; 0 for a learning step
 * @param confidence how sure the learner was before the answer, in per cent; absent if they were not asked
 * @param given the typed or picked text if the answer was not right; else empty
 * @param mixup the question that a wrong answer is right for
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
                (int) Math.floorMod(head.at().getEpochSecond() + head.offset().getTotalSeconds(), 86_400L) / 3_600,
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
