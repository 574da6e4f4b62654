package dev.dateline.study.stats;

import dev.dateline.memory.StudyDay;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Days of study without a break. Days on which nothing was due and one day of rest in any seven days are not a break.
 * They do not count as days of study either.
 *
 * @param current the days of study in the run that is not broken yet
 * @param longest the days of study in the longest run
 * @param studied all days with an answer
 */
record DaysKept(int current, int longest, int studied) {
    private static final int WEEK = 7;

    /**
     * The result for these days of study.
     *
     * @param free whether nothing was due on a day without an answer
     */
    static DaysKept of(Collection<StudyDay> days, Predicate<StudyDay> free, StudyDay today) {
        NavigableSet<StudyDay> studied = new TreeSet<>(days).headSet(today, true);
        if (studied.isEmpty()) {
            return new DaysKept(0, 0, 0);
        }
        Run run = new Run(studied.first());
        int longest = 0;
        for (StudyDay day : studied) {
            run = run.reaches(day, free) ? run : new Run(day);
            run.last = day;
            run.length++;
            longest = Math.max(longest, run.length);
        }
        // today is not over yet
        return new DaysKept(run.reaches(today, free) ? run.length : 0, longest, studied.size());
    }

    private static final class Run {
        private StudyDay last;
        private int length;
        /** The last day of rest; a day long ago if there was none. */
        private StudyDay rest;

        Run(StudyDay begin) {
            this.last = begin;
            this.rest = begin.plusDays(-WEEK);
        }

        /** Whether the run goes on with this day. If so, the days of rest in between are used up. */
        boolean reaches(StudyDay day, Predicate<StudyDay> free) {
            for (StudyDay missed = last.plusDays(1); missed.compareTo(day) < 0; missed = missed.plusDays(1)) {
                if (!free.test(missed)) {
                    if (rest.daysUntil(missed) < WEEK) {
                        return false;
                    }
                    rest = missed;
                }
            }
            return true;
        }
    }
}
