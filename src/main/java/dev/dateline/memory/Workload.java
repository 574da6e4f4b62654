package dev.dateline.memory;

import java.time.LocalDate;

/**
 * The number of cards that come back on each of the coming days, used to give a card the day of its fuzz range with the
 * fewest cards. Learning steps do not count. Not thread-safe.
 */
public final class Workload {
    /** No cards due on any day: every day in the fuzz range is equally good. */
    static final Workload NONE = new Workload(new StudyDay(LocalDate.of(2000, 1, 1)), 0);

    /** Later days have so few cards that random fuzz spreads them well enough. */
    private static final int DAYS = 400;

    private final StudyDay first;
    private final int[] due;

    private Workload(StudyDay first, int days) {
        this.first = first;
        this.due = new int[days];
    }

    public Workload(StudyDay first) {
        this(first, DAYS);
    }

    public void add(CardMemory card) {
        count(card, 1);
    }

    public void remove(CardMemory card) {
        count(card, -1);
    }

    private void count(CardMemory card, int more) {
        if (card.last().isPresent() && card.last().get().given() instanceof Interval.Days given) {
            long day = first.daysUntil(card.last().get().day()) + given.count();
            if (day >= 0 && day < due.length) {
                due[(int) day] += more;
            }
        }
    }

    /**
     * The day of a range with the least load compared with its neighbours.
     *
     * <p>Later days have fewer cards so far. This trend is ignored: otherwise later days would be preferred, and cards
     * would be forgotten more often than promised.
     *
     * @param low days from {@code today} to the first day of the range
     * @param high days from {@code today} to the last day of the range
     * @param draw decides between equal days, 0 to 1 (exclusive)
     */
    int lightest(StudyDay today, int low, int high, double draw) {
        int days = high - low + 1;
        long from = first.daysUntil(today) + low;
        if (days < 3 || from < 0 || from + days > due.length) {
            // a draw just below 1 would round up to one more
            return Math.min(high, low + (int) Math.floor(draw * days));
        }
        double[] load = withoutTrend((int) from, days);
        double least = Double.POSITIVE_INFINITY;
        int equals = 0;
        for (double each : load) {
            if (each < least - 1e-9) {
                least = each;
                equals = 0;
            }
            equals += each < least + 1e-9 ? 1 : 0;
        }
        int wanted = (int) Math.floor(draw * equals);
        for (int i = 0; i < days; i++) {
            if (load[i] < least + 1e-9 && wanted-- == 0) {
                return low + i;
            }
        }
        return high;
    }

    /** The load of the days, after subtraction of the straight line that fits it best. */
    private double[] withoutTrend(int from, int days) {
        double middle = (days - 1) / 2.0;
        double rise = 0;
        double spread = 0;
        for (int i = 0; i < days; i++) {
            rise += (i - middle) * due[from + i];
            spread += (i - middle) * (i - middle);
        }
        double[] load = new double[days];
        for (int i = 0; i < days; i++) {
            load[i] = due[from + i] - rise / spread * (i - middle);
        }
        return load;
    }
}
