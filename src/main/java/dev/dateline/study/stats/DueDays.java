package dev.dateline.study.stats;

import dev.dateline.journal.Reply;
import dev.dateline.memory.StudyDay;
import java.util.BitSet;
import java.util.List;

/**
 * The past days on which a card was due. A card is due from the day on which it comes back to the day of its next
 * answer. The days after the last answer of a suspended or reset card are unknown and left out.
 */
final class DueDays {
    private final StudyDay first;
    private final StudyDay today;
    /** The days by their distance from the first day. */
    private final BitSet days = new BitSet();

    /** @param first the first day of interest */
    DueDays(StudyDay first, StudyDay today) {
        this.first = first;
        this.today = today;
    }

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

    boolean has(StudyDay day) {
        long at = first.daysUntil(day);
        return at >= 0 && days.get((int) at);
    }
}
