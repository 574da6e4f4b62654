package dev.dateline.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A day of study: it begins at the rollover hour of its date and ends at that of the next, so that a session after midnight
 * still belongs to the evening before. Distances are counted on the calendar, never in hours.
 */
public record StudyDay(LocalDate date) implements Comparable<StudyDay> {

    /** The study day of an instant; {@link StudyCalendar} says the rules. */
    public static StudyDay of(Instant instant, ZoneId zone, LocalTime rollover) {
        return new StudyCalendar(zone, rollover).dayOf(instant);
    }

    /** A study day written as its date, {@code 2022-12-16}. */
    public static StudyDay parse(String isoDate) {
        return new StudyDay(LocalDate.parse(isoDate));
    }

    public StudyDay plusDays(long days) {
        return new StudyDay(date.plusDays(days));
    }

    /** Days from this one to the other, negative if the other is earlier. */
    public long daysUntil(StudyDay other) {
        return other.date.toEpochDay() - date.toEpochDay();
    }

    // Written out: what Java would make of a record at its first use costs milliseconds of a start.
    @Override
    public boolean equals(Object other) {
        return other instanceof StudyDay that && date.equals(that.date);
    }

    @Override
    public int hashCode() {
        return date.hashCode();
    }

    @Override
    public int compareTo(StudyDay other) {
        return date.compareTo(other.date);
    }

    /** The date, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return date.toString();
    }
}
