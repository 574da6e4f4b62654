package dev.dateline.judge;

import java.util.List;

/**
 * One reading of a typed date.
 *
 * @param year 0 if none was typed
 * @param month 0 if none was typed
 * @param day 0 if none was typed
 * @param weekday 1 for Monday to 7, or 0 if none was typed
 * @param fiscal whether it was typed as a fiscal or financial year
 * @param mended whether one of its words was misspelt
 * @param doubt whether another reading is possible
 * @param order the order of day and month, if both are digits and may be swapped; else open
 */
record DateReading(
        int year, int month, int day, int weekday, boolean fiscal, boolean mended, boolean doubt, DateOrder order) {
    DateReading inYear(int given) {
        return new DateReading(given, month, day, weekday, fiscal, mended, doubt, order);
    }

    /** The reading of two digits as a year. */
    DateReading asYear(int given) {
        return new DateReading(given, 0, 0, weekday, fiscal, mended, doubt, order);
    }

    DateReading inMonth(int given) {
        return new DateReading(year, given, day, weekday, fiscal, mended, doubt, order);
    }

    DateReading doubtful(DateOrder so) {
        return new DateReading(year, month, day, weekday, fiscal, mended, true, so);
    }

    /** The readings, without doubt about the one in the learner's own order of day and month. */
    static List<DateReading> settled(List<DateReading> readings, DateOrder own) {
        if (own == DateOrder.OPEN || readings.size() < 2) {
            return readings;
        }
        return readings.stream()
                .map(each -> each.order == own ? each.beyondDoubt() : each)
                .toList();
    }

    DateReading beyondDoubt() {
        return new DateReading(year, month, day, weekday, fiscal, mended, false, order);
    }
}
