package dev.dateline.judge;

/**
 * One way to read a typed date.
 *
 * @param year 0 where none was typed
 * @param month 0 where none was typed
 * @param day 0 where none was typed
 * @param weekday 1 for Monday to 7, or 0 where none was typed
 * @param fiscal whether it was called a fiscal or financial year
 * @param mended whether a word of it was misspelt
 * @param doubt whether it could be read in another way as well
 */
record DateReading(int year, int month, int day, int weekday, boolean fiscal, boolean mended, boolean doubt) {
    DateReading inYear(int given) {
        return new DateReading(given, month, day, weekday, fiscal, mended, doubt);
    }

    DateReading inMonth(int given) {
        return new DateReading(year, given, day, weekday, fiscal, mended, doubt);
    }

    DateReading doubtful() {
        return new DateReading(year, month, day, weekday, fiscal, mended, true);
    }
}
