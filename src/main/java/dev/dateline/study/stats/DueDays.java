package dev.dateline.study.stats;

import dev.dateline.journal.CardHistory;
import dev.dateline.journal.PastAnswer;
import dev.dateline.memory.Interval;
import dev.dateline.memory.StudyDay;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * On which days of the past a card was due: from the day on which an answer had it come back to the day of the next. For
 * a card that is suspended now or was reset, the days after its last answer are not known and left out.
 */
final class DueDays {
    private final StudyDay first;
    private final StudyDay today;
    /** By their distance from the first. */
    private final BitSet days = new BitSet();

    /** @param first before which nothing is asked for */
    DueDays(Collection<CardHistory> cards, StudyDay first, StudyDay today) {
        this.first = first;
        this.today = today;
        for (CardHistory card : cards) {
            add(card.answers(), card.state().suspended());
        }
    }

    private void add(List<PastAnswer> answers, boolean suspended) {
        for (int i = 0; i < answers.size(); i++) {
            PastAnswer answer = answers.get(i);
            if (i + 1 < answers.size()) {
                add(due(answer), answers.get(i + 1).review().head().day());
            } else if (answer.counts() && !suspended) {
                add(due(answer), today.plusDays(1));
            }
        }
    }

    private static StudyDay due(PastAnswer answer) {
        StudyDay day = answer.review().head().day();
        return answer.scheduling().given() instanceof Interval.Days wait ? day.plusDays(wait.count()) : day;
    }

    private void add(StudyDay from, StudyDay to) {
        long begin = Math.max(0, first.daysUntil(from));
        long end = first.daysUntil(to);
        if (begin < end) {
            days.set((int) begin, (int) end);
        }
    }

    /** Whether any card was due on a day. */
    boolean has(StudyDay day) {
        long at = first.daysUntil(day);
        return at >= 0 && days.get((int) at);
    }
}
