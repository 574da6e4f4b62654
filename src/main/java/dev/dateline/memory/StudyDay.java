package dev.dateline.memory;

import java.time.LocalDate;
import java.time.temporal.ChronoField;

/**
 * A study day: it begins at the rollover hour of its date and ends at that of the next date, so that a session after
 * midnight belongs to the evening before. Distances are counted in calendar days, never in hours.
 *
 * @param epochDay its date as the number of days since 1970-01-01
 */
public record StudyDay(long epochDay) implements Comparable<StudyDay> {
    /** @throws java.time.DateTimeException if no date has this number */
    public StudyDay {
        ChronoField.EPOCH_DAY.checkValidValue(epochDay);
    }

    public StudyDay(LocalDate date) {
        this(date.toEpochDay());
    }

    public LocalDate date() {
        return LocalDate.ofEpochDay(epochDay);
    }

    public StudyDay plusDays(long days) {
        return new StudyDay(epochDay + days);
    }

    /** Days from this one to the other, negative if the other is earlier. */
    public long daysUntil(StudyDay other) {
        return other.epochDay - epochDay;
    }

    // Written by hand: the methods that Java generates for a record take milliseconds at their first use.
    @Override
    public boolean equals(Object other) {
        return other instanceof StudyDay that && epochDay == that.epochDay;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(epochDay);
    }

    @Override
    public int compareTo(StudyDay other) {
        return Long.compare(epochDay, other.epochDay);
    }

    /** The date, such as {@code 2022-12-16}. */
    @Override
    public String toString() {
        return date().toString();
    }
}
