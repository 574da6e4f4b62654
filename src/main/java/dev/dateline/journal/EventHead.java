package dev.dateline.journal;

import dev.dateline.memory.StudyDay;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The id, place and time of an event.
 *
 * <p>Events are ordered by instant, then by id. Their machine and the order of writing do not matter.
 *
 * @param device the machine's name in the journal; only a label
 * @param at the time of the event, cut to milliseconds
 * @param offset the offset of the learner's clock from UTC
 * @param day the study day in the learner's time zone
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
