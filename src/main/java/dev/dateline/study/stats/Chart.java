package dev.dateline.study.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Numbers for a comparison.
 *
 * @param unit what a value counts, in the plural ({@code answers}); {@code per cent} for a percentage
 * @param floor the value at which the axis begins
 * @param target a value that is drawn for comparison
 */
public record Chart(Shape shape, String unit, double floor, OptionalDouble target, List<Point> points) {
    public static final String PER_CENT = "per cent";

    /** How the numbers belong together. */
    public enum Shape {
        /** A series over time or another measure, as many narrow columns. */
        COLUMNS,
        /** Named things, one a line. */
        BARS,
        /** Days with their dates, one a square. */
        CALENDAR
    }

    /**
     * One number.
     *
     * @param label the name or date of the number
     * @param value the number; absent if there are no data
     * @param count the number of cases behind it; the number itself if it is a count
     * @param said the predicted value, for comparison
     */
    public record Point(String label, OptionalDouble value, long count, OptionalDouble said) {
        public Point(String label, OptionalDouble value, long count) {
            this(label, value, count, OptionalDouble.empty());
        }

        static Point counted(String label, long count) {
            return new Point(label, OptionalDouble.of((double) count), count);
        }

        static Point of(String label, double value) {
            return new Point(label, OptionalDouble.of(value), 1);
        }

        /** A percentage; absent if there are no cases. */
        static Point share(String label, double part, long count) {
            return new Point(label, count == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * part / count), count);
        }

        Point against(double foretold) {
            return new Point(label, value, count, OptionalDouble.of(foretold));
        }
    }

    public Chart {
        points = List.copyOf(points);
    }

    static Chart of(Shape shape, String unit, List<Point> points) {
        return new Chart(shape, unit, 0, OptionalDouble.empty(), points);
    }

    static List<Point> points(int count, IntFunction<Point> point) {
        return IntStream.range(0, count).mapToObj(point).toList();
    }

    /** The end of the axis: the largest value, at least the target; the floor if there are no values. */
    public double top() {
        return points.stream()
                .mapToDouble(point -> point.value().orElse(floor))
                .reduce(target.orElse(floor), Math::max);
    }

    /** The part of the axis that a value fills, 0 to 1. */
    public double part(double value) {
        double length = (unit.equals(PER_CENT) ? 100 : top()) - floor;
        return length <= 0 ? 0 : Math.min(1, Math.max(0, (value - floor) / length));
    }

    /** The value of a point as text; a dash if there is none. For bars of percentages, the number of cases follows. */
    public String figure(Point point) {
        if (point.value().isEmpty()) {
            return "-";
        }
        String value = shown(point.value().getAsDouble());
        return shape == Shape.BARS && unit.equals(PER_CENT) ? value + " of " + point.count() : value;
    }

    /** The caption: where the axis begins, and what the marks mean. Empty if the chart needs neither. */
    public Optional<String> caption() {
        boolean foretold = points.stream().anyMatch(point -> point.said().isPresent());
        List<String> parts = new ArrayList<>();
        if (floor > 0) {
            parts.add("the axis begins at " + shown(floor));
        }
        if (foretold) {
            parts.add("the mark shows what you said");
        } else if (marksTarget()) {
            parts.add("the mark is the target of " + shown(target.getAsDouble()));
        }
        String all = String.join("; ", parts);
        return all.isEmpty() ? Optional.empty() : Optional.of("T" + all.substring(1) + ".");
    }

    public boolean marksTarget() {
        return target.isPresent()
                && target.getAsDouble() < 100
                && unit.equals(PER_CENT)
                && points.stream().noneMatch(point -> point.said().isPresent());
    }

    /** Whether any number is not zero. */
    public boolean saysSomething() {
        return points.stream().anyMatch(point -> point.value().orElse(0) != 0);
    }

    /** A value with a suitable number of digits. */
    public String shown(double value) {
        if (unit.equals(PER_CENT)) {
            return Math.round(value) + "%";
        }
        if (Math.abs(value - Math.rint(value)) < 0.005 || value >= 100) {
            return Long.toString(Math.round(value));
        }
        return Math.abs(value) < 1 ? Words.hundredths(value) : Words.tenths(value);
    }
}
