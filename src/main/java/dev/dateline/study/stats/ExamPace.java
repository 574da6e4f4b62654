package dev.dateline.study.stats;

import dev.dateline.article.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How new cards are spread over the days to an exam. The last seventh of the days, a fortnight at most, is left to
 * reviews.
 *
 * @param days the days from today to the day before the exam, both included; at least one
 */
public record ExamPace(int days, int fresh) {
    private static final int LONGEST_QUIET = 14;
    private static final int LONGEST = 3650;

    /** Whether an exam on a day can be planned: it is in the future, and not too far away. */
    public static boolean isPlannable(long days) {
        return days >= 1 && days <= LONGEST;
    }

    /** The number of new cards a day that is needed to begin all cards in time. */
    public int needed() {
        int study = days - Math.min(LONGEST_QUIET, days / 7);
        return (fresh + study - 1) / study;
    }

    /**
     * A sentence, without a full stop, on what this number of new cards a day leads to.
     *
     * @param allowed how many new cards a day the learner begins
     */
    public String sentence(int allowed, LocalDate today) {
        if (fresh == 0) {
            return "You have begun all cards";
        }
        if (allowed >= needed()) {
            LocalDate last = today.plus((fresh - 1) / allowed, ChronoUnit.DAYS);
            return "At " + allowed + " a day you begin the last card on "
                    + PartialDate.of(last).inWords();
        }
        return "At " + allowed + " a day you begin " + Math.min(fresh, (long) allowed * days) + " of " + fresh
                + " new cards; all of them take " + needed() + " a day";
    }
}
