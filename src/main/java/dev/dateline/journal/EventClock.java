package dev.dateline.journal;

import dev.dateline.memory.StudyCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Creates the heads of new events. Each head is at least a millisecond later than the one before, even if the machine's
 * clock is set back, so that events keep their order. Not thread-safe.
 */
public final class EventClock {
    private static final Duration FURTHEST_AHEAD = Duration.ofMinutes(1);

    private final String device;
    private final Clock clock;
    private final Supplier<EventId> ids;
    private Instant last;

    public EventClock(String device, Clock clock, Supplier<EventId> ids) {
        this(device, clock, ids, Instant.MIN);
    }

    /**
     * @param device the machine's name (see {@link Journal#device})
     * @param ids creates ids: {@link Journal#newId}, or a test's own
     * @param last the instant of the journal's last event by any machine. New events follow it. If it is more than
     *     a minute in the future, the clock of that machine was wrong, and it is ignored.
     */
    EventClock(String device, Clock clock, Supplier<EventId> ids, Instant last) {
        this.device = device;
        this.clock = clock;
        this.ids = ids;
        this.last = last.isAfter(clock.instant().plus(FURTHEST_AHEAD)) ? Instant.MIN : last;
    }

    /** A head for an event now, with the study day in the learner's current time zone. */
    public EventHead next(StudyCalendar calendar) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!at.isAfter(last)) {
            at = last.plusMillis(1);
        }
        last = at;
        return new EventHead(ids.get(), device, at, calendar.zone().getRules().getOffset(at), calendar.dayOf(at));
    }

    /** The events of one command, one for each subject. All have the same instant, which shows that they belong together. */
    public <S> List<Event> together(
            List<S> subjects, StudyCalendar calendar, BiFunction<EventHead, S, ? extends Event> event) {
        List<Event> events = new ArrayList<>(subjects.size());
        for (S subject : subjects) {
            EventHead first = events.isEmpty() ? next(calendar) : events.get(0).head();
            EventId id = events.isEmpty() ? first.id() : ids.get();
            events.add(event.apply(new EventHead(id, device, first.at(), first.offset(), first.day()), subject));
        }
        return events;
    }
}
