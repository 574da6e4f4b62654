package dev.dateline.study.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers to be seen side by side.
 *
 * @param unit what a value counts, in the plural ({@code answers}); {@code per cent} where it is a part of a hundred
 * @param floor where the axis begins
 * @param target a value to be compared with
 */
public record Chart(Shape shape, String unit, double floor, OptionalDouble target, List<Point> points) {
    public static final String PER_CENT = "per cent";

    /** How the numbers belong together. */
    public enum Shape {
        /** A series in time or along another measure; many narrow columns. */
        COLUMNS,
        /** Things with names; a line each. */
        BARS,
        /** Days, labelled by their date; a square each. */
        CALENDAR
    }

    /**
     * One number.
     *
     * @param label what it belongs to
     * @param value absent where there is nothing to say
     * @param count how many cases it rests on; the value itself where it is a count
     * @param said what was foretold of it, to be compared with
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

        /** A part of a hundred; absent where there was no case. */
        static Point share(String label, double part, long count) {
            return new Point(label, count == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * part / count), count);
        }

        /** The same beside what was foretold. */
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

    /** The largest value, at least the target; the floor where there is none. */
    public double top() {
        double top = target.orElse(floor);
        for (Point point : points) {
            top = Math.max(top, point.value().orElse(floor));
        }
        return top;
    }

    /** What one has to know to read it: where the axis begins, and what the marks are; empty where that needs no word. */
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

    /** Whether the target is drawn, and told in the caption. */
    public boolean marksTarget() {
        return target.isPresent()
                && target.getAsDouble() < 100
                && unit.equals(PER_CENT)
                && points.stream().noneMatch(point -> point.said().isPresent());
    }

    /** Whether there is any number other than zero. */
    public boolean saysSomething() {
        for (Point point : points) {
            if (point.value().orElse(0) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A value with as many digits as it deserves. */
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
