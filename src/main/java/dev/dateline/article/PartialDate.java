package dev.dateline.article;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;

/**
 * A date with the precision that its author gave: a year, a month or a day (ISO 8601 reduced precision).
 *
 * @param year 1 to {@link #LAST_YEAR}
 * @param month 1 to 12, or 0 if only the year is known
 * @param day a day of that month, or 0 if only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    public static final int LAST_YEAR = 9999;

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** @throws IllegalArgumentException if there is no such date */
    public PartialDate {
        boolean possible = year >= 1
                && year <= LAST_YEAR
                && month >= 0
                && month <= 12
                && day >= 0
                && (month != 0 || day == 0)
                && day <= lengthOf(year, month);
        if (!possible) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 2022}, {@code 2022-12} or {@code 2022-12-16}. Empty for any other text, and for a day that does not
     * exist.
     */
    public static Optional<PartialDate> parse(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return Optional.empty();
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : c < '0' || c > '9') {
                return Optional.empty();
            }
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = length > 4 ? Integer.parseInt(text, 5, 7, 10) : 0;
        int day = length > 7 ? Integer.parseInt(text, 8, 10, 10) : 0;
        if ((length > 4 && month == 0) || (length > 7 && day == 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    public Precision precision() {
        return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
    }

    /** The first day of the year or month, or the day itself. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day of the year or month, or the day itself. */
    public LocalDate lastDay() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case MONTH -> LocalDate.of(year, month, lengthOf(year, month));
            case DAY -> firstDay();
        };
    }

    /** The weekday of the first day: 1 for Monday to 7 for Sunday. */
    public int weekday() {
        return firstDay().getDayOfWeek().getValue();
    }

    /** The number of days of a month; 31 if the month is not known. */
    private static int lengthOf(int year, int month) {
        return month == 0 ? 31 : Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    /** Whether {@code other} is the same date or a more precise one: December 2019 covers 23 December 2019. */
    public boolean covers(PartialDate other) {
        return year == other.year && (month == 0 || month == other.month) && (day == 0 || day == other.day);
    }

    // Written by hand, because Java's own methods for records cost milliseconds at the first use.
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    /** Compares by the first day. Among dates with the same first day, the less precise one comes first. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = Integer.compare(firstInOrder(), other.firstInOrder());
        return byDay != 0 ? byDay : precision().compareTo(other.precision());
    }

    private int firstInOrder() {
        return (year * 13 + Math.max(1, month)) * 32 + Math.max(1, day);
    }

    /** The date in words: {@code 16 December 2022}, {@code December 2022}, {@code 2022}. */
    public String inWords() {
        return switch (precision()) {
            case YEAR -> Integer.toString(year);
            case MONTH -> CalendarNames.MONTHS.get(month - 1) + " " + year;
            case DAY -> day + " " + CalendarNames.MONTHS.get(month - 1) + " " + year;
        };
    }

    /** The date as it is written in files: {@code 2022-12-16}, {@code 2022-12}, {@code 2022}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10).append(padded(year, 4));
        if (month != 0) {
            out.append('-').append(padded(month, 2));
        }
        if (day != 0) {
            out.append('-').append(padded(day, 2));
        }
        return out.toString();
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
