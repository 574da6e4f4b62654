package dev.dateline.study.stats;

import dev.dateline.source.Plural;

final class Words {
    private Words() {}

    static String share(long part, long whole) {
        return whole == 0 ? "none" : Math.round(100.0 * part / whole) + "%";
    }

    static String time(long millis) {
        long minutes = Math.round(millis / 60_000.0);
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    /** A number with one decimal: {@code 12.4}. */
    static String tenths(double number) {
        return Double.toString(Math.round(number * 10) / 10.0);
    }

    /** A number with two decimals: {@code 0.14}. */
    static String hundredths(double number) {
        return Double.toString(Math.round(number * 100) / 100.0);
    }

    static String seconds(long millis) {
        return Math.round(millis / 100.0) / 10.0 + " s";
    }

    /** A number of days in words: {@code 3 days}, {@code 5 months}, {@code 2 years}. */
    static String days(double days) {
        if (days < 1) {
            return "less than a day";
        } else if (days < 60) {
            return Plural.of(Math.round(days), "day");
        } else if (days < 700) {
            return Plural.of(Math.round(days / 30.4), "month");
        }
        return Plural.of(Math.round(days / 365.25), "year");
    }
}
