package dev.dateline.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * Finds the study day of an instant in a time zone.
 *
 * <p>Study days follow one another without gaps and never go back. If a clock change skips the rollover time, the day
 * begins at the change. If the rollover time occurs twice, the day begins at the first.
 *
 * @param zone the learner's time zone
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
        // when the clock was set back, the local date may be one day behind the current study day
        if (!instant.isBefore(startOf(date.plusDays(1)))) {
            return new StudyDay(date.plusDays(1));
        }
        while (instant.isBefore(startOf(date))) {
            date = date.minusDays(1);
        }
        return new StudyDay(date);
    }

    public Instant startOf(StudyDay day) {
        return startOf(day.date());
    }

    /** The instant at which a study day ends and the next begins. */
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
