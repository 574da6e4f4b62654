package dev.dateline.memory;

/**
 * Spreads intervals so that cards learned together drift apart: the rules of fuzz that Anki, ts-fsrs and py-fsrs share.
 *
 * <p>Intervals below 2.5 days stay; longer ones move within a range that grows by 15 per cent up to 7 days, 10 up to 20 and 5
 * beyond, and one day besides.
 */
final class Fuzz {
    private Fuzz() {}

    /** Rounds an interval to whole days between two bounds, without chance. */
    static int rounded(double interval, int minimum, int maximum) {
        return (int) Math.min(Math.max(round(interval), minimum), maximum);
    }

    /**
     * Draws an interval.
     *
     * @param draw a number from 0 to 1 (exclusive)
     */
    static int drawn(double interval, int minimum, int maximum, double draw) {
        Range range = range(interval, minimum, maximum);
        // a draw just below 1 would round up to one more
        return Math.min(range.high(), (int) Math.floor(range.low() + draw * (range.high() - range.low() + 1)));
    }

    /** The days among which an interval may fall. */
    static Range range(double interval, int minimum, int maximum) {
        double wanted = Math.min(Math.max(interval, minimum), maximum);
        int low = rounded(wanted - spread(wanted), minimum, maximum);
        int high = rounded(wanted + spread(wanted), minimum, maximum);
        if (low == high && high > 2 && high < maximum) {
            high = low + 1;
        }
        return new Range(low, high);
    }

    /** From one number of days to another, both included. */
    record Range(int low, int high) {
        /**
         * Without the days before the least. As many go at the other end, so that the middle stays where the interval is and
         * recall is what was aimed at.
         */
        Range from(int least, double interval) {
            int first = Math.max(low, Math.min(least, high));
            return first == low
                    ? this
                    : new Range(first, Math.max(first, Math.min(high, (int) round(2 * interval) - first)));
        }
    }

    /**
     * The least interval that does not fall back behind the one before it by chance, or 0 where the model itself wants a
     * shorter one.
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

    /** Half up, as everybody rounds intervals. */
    private static long round(double days) {
        return (long) Math.floor(days + 0.5);
    }
}
