package dev.dateline.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * Which study day an instant belongs to, in one time zone.
 *
 * <p>Study days follow one another without a gap and never go back, whatever the clock does: where the change of clock skips
 * the rollover time, the day begins at the change; where it strikes twice, at the first.
 *
 * @param zone where the learner is
 * @param rollover the local time at which one study day ends and the next begins
 */
public record StudyCalendar(ZoneId zone, LocalTime rollover) {
    /** Four in the morning, when few people study. */
    public static final LocalTime DEFAULT_ROLLOVER = LocalTime.of(4, 0);

    /** The calendar of a zone with the usual rollover. */
    public StudyCalendar(ZoneId zone) {
        this(zone, DEFAULT_ROLLOVER);
    }

    public StudyDay dayOf(Instant instant) {
        LocalDate date = LocalDateTime.ofInstant(instant, zone).toLocalDate();
        // after a backward change of clock the local date may be one day behind a study day that has begun
        if (!instant.isBefore(startOf(date.plusDays(1)))) {
            return new StudyDay(date.plusDays(1));
        }
        while (instant.isBefore(startOf(date))) {
            date = date.minusDays(1);
        }
        return new StudyDay(date);
    }

    /** The first instant of a study day. */
    public Instant startOf(StudyDay day) {
        return startOf(day.date());
    }

    /** The instant at which a study day is over and the next begins. */
    public Instant endOf(StudyDay day) {
        return startOf(day.date().plusDays(1));
    }

    private Instant startOf(LocalDate date) {
        LocalDateTime local = date.atTime(rollover);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return local.toInstant(zone.getRules().getOffset(local));
        }
        return change.isGap() ? change.getInstant() : local.toInstant(change.getOffsetBefore());
    }
}
