package dev.dateline.app;

import dev.dateline.article.CalendarNames;
import dev.dateline.exchange.Html;
import dev.dateline.study.stats.Chart;
import dev.dateline.study.stats.Chart.Point;
import java.util.List;
import java.util.Locale;

/** Draws a chart as SVG with the colours of the page. Every mark shows its number under the mouse pointer. */
public final class Svg {
    private static final int WIDTH = 640;
    private static final int ROW = 24;
    private static final int LABEL = 84;

    /** About the width of a letter on a phone. Letters are relatively large there. */
    private static final double LETTER = 9.4;

    private static final int MOST_LETTERS = 30;
    private static final int NUMBER = 100;
    private static final int HEIGHT = 180;
    private static final int SQUARE = 11;

    private final StringBuilder out = new StringBuilder();

    private Svg() {}

    public static String of(Chart chart, String title) {
        Svg svg = new Svg();
        switch (chart.shape()) {
            case BARS -> svg.bars(chart, title);
            case COLUMNS -> svg.columns(chart, title);
            case CALENDAR -> svg.calendar(chart, title);
        }
        return svg.out.append("</svg>\n").toString();
    }

    private void open(int height, String title) {
        add("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n", WIDTH, height, Html.text(title));
    }

    private void text(String style, double x, double y, String anchor, String text) {
        add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                style, x, y, anchor, Html.text(text));
    }

    private void box(String style, double x, double y, double width, double height, String tip) {
        add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"><title>%s</title></rect>\n",
                style, x, y, width, height, Html.text(tip));
    }

    private void line(String style, double x, double y, double toX, double toY) {
        add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n", style, x, y, toX, toY);
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }

    /** Draws a vertical line. It has a border in the paper's colour, so that it is visible on a bar too. */
    private void mark(double x, double y, double toY) {
        line("halo", x, y, x, toY);
        line("mark", x, y, x, toY);
    }

    private static String tip(Chart chart, Point point) {
        return point.label() + ": " + chart.figure(point);
    }

    private void bars(Chart chart, String title) {
        int height = chart.points().size() * ROW;
        int longest = chart.points().stream()
                .mapToInt(point -> Math.min(MOST_LETTERS, point.label().length()))
                .max()
                .orElse(0);
        double label = Math.max(LABEL, LETTER * longest + 8);
        double room = WIDTH - label - NUMBER;
        open(height, title);
        double y = 0;
        for (Point point : chart.points()) {
            text("soft", label - 8, y + 16, "end", shortened(point.label(), MOST_LETTERS));
            box(
                    "bar",
                    label,
                    y + 4,
                    room * chart.part(point.value().orElse(chart.floor())),
                    ROW - 8,
                    tip(chart, point));
            if (point.said().isPresent()) {
                double x = label + room * chart.part(point.said().getAsDouble());
                mark(x, y + 1, y + ROW - 1);
            }
            text("ink", WIDTH, y + 16, "end", chart.figure(point));
            y += ROW;
        }
        if (chart.marksTarget()) {
            double x = label + room * chart.part(chart.target().getAsDouble());
            mark(x, 0, height);
        }
    }

    private static String shortened(String label, int most) {
        return label.length() <= most ? label : label.substring(0, most - 1) + "…";
    }

    private void columns(Chart chart, String title) {
        List<Point> points = chart.points();
        int left = 44;
        double each = (WIDTH - left) / (double) points.size();
        open(HEIGHT + 24, title);
        // whole numbers have no grid line at a half
        boolean whole = points.stream().allMatch(point -> isWhole(point.value().orElse(0)));
        int step = whole && !isWhole(chart.top() / 2) ? 2 : 1;
        for (int i = 0; i <= 2; i += step) {
            double value = chart.top() * i / 2;
            double y = 8 + (HEIGHT - 8) * (1 - i / 2.0);
            line("grid", left, y, WIDTH, y);
            text("soft", left - 6.0, y + 4, "end", chart.shown(value));
        }
        if (chart.marksTarget()) {
            double y = 8 + (HEIGHT - 8) * (1 - chart.target().getAsDouble() / chart.top());
            line("mark", left, y, WIDTH, y);
        }
        double next = 0;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double height = (HEIGHT - 8) * point.value().orElse(0) / chart.top();
            double x = left + i * each;
            box("bar", x + each * 0.1, HEIGHT - height, each * 0.8, height, tip(chart, point));
            String label = point.label().length() == 10 ? point.label().substring(5) : point.label();
            if (x >= next && x + 40 <= WIDTH) {
                text("soft", x, HEIGHT + 18, "start", label);
                next = x + 60;
            }
        }
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value);
    }

    private void calendar(Chart chart, String title) {
        List<Point> points = chart.points();
        int left = 30;
        open(20 + 7 * SQUARE + 6, title);
        String[] days = {"Mo", "", "We", "", "Fr", "", "Su"};
        for (int day = 0; day < 7; day++) {
            text("soft", 0, 28 + day * SQUARE, "start", days[day]);
        }
        int before = -1;
        double next = 0;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            int week = i / 7;
            double x = left + (double) week * SQUARE;
            double part = point.value().orElse(0) / chart.top();
            int shade = part <= 0 ? 0 : (int) Math.min(4, 1 + Math.floor(part * 4));
            box("day" + shade, x, 20 + i % 7 * (double) SQUARE, SQUARE - 2, SQUARE - 2, tip(chart, point));
            int month = Integer.parseInt(point.label(), 5, 7, 10) - 1;
            if (month != before && x >= next) {
                text("soft", x, 12, "start", CalendarNames.MONTHS.get(month).substring(0, 3));
                next = x + 30;
            }
            before = month;
        }
    }
}
