package dev.dateline.study.stats;

import dev.dateline.memory.StudyDay;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Days of study without a break. One day of rest in any seven is none.
 *
 * @param current days of the run that is not broken yet, its days of rest included
 * @param longest the same of the longest run
 * @param studied all days with an answer
 * @param today whether today is one of them
 */
public record DaysKept(int current, int longest, int studied, boolean today) {
    private static final int WEEK = 7;

    static DaysKept of(Collection<StudyDay> days, StudyDay today) {
        TreeSet<StudyDay> studied = new TreeSet<>(days).headSet(today, true).isEmpty()
                ? new TreeSet<>()
                : new TreeSet<>(new TreeSet<>(days).headSet(today, true));
        int longest = 0;
        int current = 0;
        if (!studied.isEmpty()) {
            StudyDay begin = studied.first();
            StudyDay last = begin;
            StudyDay rest = begin.plusDays(-WEEK);
            for (StudyDay day : studied) {
                long gap = last.daysUntil(day);
                StudyDay missed = day.plusDays(-1);
                if (gap == 2 && rest.daysUntil(missed) >= WEEK) {
                    rest = missed;
                } else if (gap >= 2) {
                    begin = day;
                    rest = begin.plusDays(-WEEK);
                }
                last = day;
                longest = Math.max(longest, (int) begin.daysUntil(last) + 1);
            }
            // today is not over yet; yesterday may have been the week's rest
            long gap = last.daysUntil(today);
            boolean holds = gap <= 1 || (gap == 2 && rest.daysUntil(today.plusDays(-1)) >= WEEK);
            current = holds ? (int) begin.daysUntil(last) + 1 : 0;
        }
        return new DaysKept(current, longest, studied.size(), studied.contains(today));
    }
}
