package dev.dateline.journal;

import dev.dateline.memory.StudyDay;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Which event it is, where and when.
 *
 * <p>Events are ordered by instant, then id, whatever machine they come from and in whatever order they were written down.
 *
 * @param device the machine's name in the journal; a label, it decides nothing
 * @param at when it happened, cut to milliseconds
 * @param offset how far the learner's clock was from UTC
 * @param day the study day of that moment where the learner was
 */
public record EventHead(EventId id, String device, Instant at, ZoneOffset offset, StudyDay day)
        implements Comparable<EventHead> {
    public EventHead {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public int compareTo(EventHead other) {
        int byInstant = at.compareTo(other.at);
        return byInstant != 0 ? byInstant : id.compareTo(other.id);
    }
}
