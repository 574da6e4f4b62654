package dev.dateline.study.stats;

import dev.dateline.journal.Reply;
import dev.dateline.memory.StudyDay;
import java.util.BitSet;
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
    DueDays(StudyDay first, StudyDay today) {
        this.first = first;
        this.today = today;
    }

    /** Adds the days of one card. */
    void add(List<Reply> replies, boolean suspended) {
        for (int i = 0; i < replies.size(); i++) {
            Reply reply = replies.get(i);
            if (i + 1 < replies.size()) {
                add(reply, replies.get(i + 1).day());
            } else if (reply.counts() && !suspended) {
                add(reply, today.plusDays(1));
            }
        }
    }

    private void add(Reply reply, StudyDay to) {
        long begin = Math.max(0, first.daysUntil(reply.day()) + reply.days());
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
