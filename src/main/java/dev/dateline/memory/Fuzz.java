package dev.dateline.memory;

/**
 * Spreads intervals, so that cards that were learned together come back on different days. The rules are those of Anki,
 * ts-fsrs and py-fsrs.
 *
 * <p>Intervals below 2.5 days do not change. Longer ones move within a range of one day, plus 15 per cent of the part
 * up to 7 days, 10 per cent up to 20 and 5 per cent beyond.
 */
final class Fuzz {
    private Fuzz() {}

    /** Rounds an interval to whole days between two bounds, without randomness. */
    static int rounded(double interval, int minimum, int maximum) {
        return (int) Math.min(Math.max(round(interval), minimum), maximum);
    }

    /** The range of days from which a day is chosen for an interval. */
    static Range range(double interval, int minimum, int maximum) {
        double wanted = Math.min(Math.max(interval, minimum), maximum);
        int low = rounded(wanted - spread(wanted), minimum, maximum);
        int high = rounded(wanted + spread(wanted), minimum, maximum);
        if (low == high && high > 2 && high < maximum) {
            high = low + 1;
        }
        return new Range(low, high);
    }

    /** A range of days, both ends included. */
    record Range(int low, int high) {
        /**
         * The range without the days before {@code least}. As many days are removed at the end, so that the middle of
         * the range stays at the interval.
         */
        Range from(int least, double interval) {
            int first = Math.max(low, Math.min(least, high));
            return first == low
                    ? this
                    : new Range(first, Math.max(first, Math.min(high, (int) round(2 * interval) - first)));
        }
    }

    /**
     * The least interval in days, so that fuzz does not make it shorter than the interval before. 0 if the model itself
     * wants a shorter one.
     */
    static int noShorterThan(double interval, int before, int maximum) {
        if (interval > before) {
            return before + 1;
        }
        double wanted = Math.min(Math.max(interval, 1), maximum);
        long low = round(wanted - spread(wanted));
        long high = round(wanted + spread(wanted));
        return before >= low && before <= high ? before : 0;
    }

    private static double spread(double interval) {
        if (interval < 2.5) {
            return 0;
        }
        return 1
                + 0.15 * (Math.min(interval, 7) - 2.5)
                + 0.1 * Math.max(0, Math.min(interval, 20) - 7)
                + 0.05 * Math.max(0, interval - 20);
    }

    /** Rounds half up, as other schedulers do. */
    private static long round(double days) {
        return (long) Math.floor(days + 0.5);
    }
}
