package dev.dateline.terminal;

import dev.dateline.app.Invocation;
import dev.dateline.article.CalendarNames;
import dev.dateline.study.stats.Chart;
import dev.dateline.study.stats.Report;
import dev.dateline.terminal.Theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Draws a report: its sentences, and its numbers as bars, or as text for a screen reader. */
public record ReportView(Printout page, boolean figures) {
    private static final int INDENT = 2;
    private static final int HEIGHT = 6;

    /** Prints reports. With {@code --plain}, numbers replace the plots. */
    public static void print(Invocation invocation, List<Report> reports) {
        Printout.print(invocation, page -> reports.forEach(report -> draw(page, report, invocation.plain())));
    }

    /**
     * Draws a report.
     *
     * @param figures whether to print numbers instead of a plot
     */
    static void draw(Printout page, Report report, boolean figures) {
        ReportView view = new ReportView(page, figures);
        page.blank();
        page.paragraph(Role.QUESTION, report.title());
        for (String line : report.lines()) {
            page.paragraph(" ".repeat(INDENT), " ".repeat(2 * INDENT), page.styled(Role.TEXT, line));
        }
        report.chart().ifPresent(chart -> view.chart(chart, report.lines().isEmpty()));
    }

    /**
     * Draws a chart.
     *
     * @param alone whether no sentence says that there are no data
     */
    private void chart(Chart chart, boolean alone) {
        if (!chart.saysSomething()) {
            if (alone) {
                page.paragraph(INDENT, Role.QUIET, "Nothing to show yet.");
            }
        } else if (figures) {
            figures(chart);
        } else {
            switch (chart.shape()) {
                case BARS -> bars(chart);
                case COLUMNS -> columns(chart);
                case CALENDAR -> calendar(chart);
            }
        }
    }

    private void figures(Chart chart) {
        boolean sparse = chart.shape() != Chart.Shape.BARS;
        for (Chart.Point point : chart.points()) {
            boolean zero = point.value().orElse(0) == 0;
            if (!(sparse && zero)) {
                page.paragraph(
                        INDENT, Role.TEXT, point.label() + ": " + value(chart, point) + " " + rest(chart, point));
            }
        }
    }

    private static String value(Chart chart, Chart.Point point) {
        OptionalDouble value = point.value();
        return value.isPresent() ? chart.shown(value.getAsDouble()) : "-";
    }

    /** The text after a number: its unit, or the number of cases behind a percentage. */
    private static String rest(Chart chart, Chart.Point point) {
        if (!chart.unit().equals(Chart.PER_CENT)) {
            boolean one = point.value().orElse(0) == 1;
            return one ? chart.unit().substring(0, chart.unit().length() - 1) : chart.unit();
        }
        return point.value().isPresent() ? "of " + point.count() : "";
    }

    private void bars(Chart chart) {
        int label = 0;
        int number = 0;
        for (Chart.Point point : chart.points()) {
            label = Math.max(label, Wrap.width(point.label()));
            number = Math.max(number, chart.figure(point).length());
        }
        label = Math.min(label, page.columns() / (page.narrow() ? 2 : 3));
        int room = Math.max(4, page.columns() - INDENT - label - number - 3);
        for (Chart.Point point : chart.points()) {
            AttributedString name = page.cut(page.styled(Role.QUIET, point.label()), label);
            AttributedStringBuilder line = new AttributedStringBuilder()
                    .append(" ".repeat(INDENT))
                    .append(name)
                    .append(" ".repeat(label - Wrap.width(name) + 1));
            OptionalDouble wanted = point.said().isPresent() ? point.said() : chart.target();
            int mark = wanted.isPresent() ? column(chart, wanted.getAsDouble(), room) : room;
            bar(line, chart, point, room, mark);
            String figure = chart.figure(point);
            page.line(line.append(page.styled(Role.TEXT, Wrap.right(figure, number + 1))));
        }
        chart.caption().ifPresent(caption -> page.paragraph(INDENT, Role.QUIET, caption));
    }

    private void bar(AttributedStringBuilder line, Chart chart, Chart.Point point, int room, int mark) {
        double part = chart.part(point.value().orElse(chart.floor()));
        String drawn = page.signs().bar(part * room);
        boolean below = chart.target().isPresent()
                && chart.floor() > 0
                && point.value().isPresent()
                && point.value().getAsDouble() < chart.target().getAsDouble() - 2;
        Role role = below ? Role.PARTLY : Role.LABEL;
        String cells = drawn + " ".repeat(Math.max(0, room - Wrap.width(drawn)));
        if (mark < room) {
            // each sign of a bar is one character and one column wide
            line.append(page.styled(role, cells.substring(0, mark)))
                    .append(page.styled(Role.TEXT, page.signs().mark()))
                    .append(page.styled(role, cells.substring(mark + 1)));
        } else {
            line.append(page.styled(role, cells));
        }
    }

    private static int column(Chart chart, double value, int room) {
        return (int) Math.min(room, Math.floor(chart.part(value) * room));
    }

    private void columns(Chart chart) {
        int count = chart.points().size();
        String top = chart.shown(chart.top());
        int axis = Math.max(3, top.length());
        int room = page.columns() - INDENT - axis - 1;
        int wide = Math.max(1, Math.min(3, room / count));
        int each = (count * wide <= room) ? 1 : (count + room - 1) / room;
        List<Double> values = merged(chart, each);
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        for (int row = HEIGHT - 1; row >= 0; row--) {
            String label = row == HEIGHT - 1 ? chart.shown(most) : row == 0 ? "0" : "";
            AttributedStringBuilder line = new AttributedStringBuilder()
                    .append(" ".repeat(INDENT))
                    .append(page.styled(Role.QUIET, Wrap.right(label, axis) + " "));
            StringBuilder blocks = new StringBuilder();
            for (double value : values) {
                double eighths = (value / most * HEIGHT - row) * 8;
                boolean trace = row == 0 && value > 0;
                String block = page.signs().column(Math.max(eighths, trace ? 1 : 0));
                blocks.append(wide == 1 ? block : block.repeat(wide - 1) + " ");
            }
            page.line(line.append(page.styled(Role.LABEL, blocks.toString())));
        }
        page.line(page.styled(Role.QUIET, " ".repeat(INDENT + axis + 1) + feet(chart, each, wide)));
        if (each > 1) {
            page.paragraph(INDENT + axis + 1, Role.QUIET, "A column shows the highest of " + each + " values.");
        }
    }

    /**
     * The values, with neighbours merged into the highest of them if there is no room for all.
     *
     * @param each how many points become one value
     */
    private static List<Double> merged(Chart chart, int each) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < chart.points().size(); i++) {
            double value = chart.points().get(i).value().orElse(0);
            if (i % each == 0) {
                values.add(value);
            } else {
                values.set(values.size() - 1, Math.max(values.get(values.size() - 1), value));
            }
        }
        return values;
    }

    /** The labels below the columns: the first one, and as many others as fit. */
    private static String feet(Chart chart, int each, int wide) {
        StringBuilder feet = new StringBuilder();
        for (int i = 0; i < chart.points().size(); i += each) {
            int column = i / each * wide;
            String label = shortened(chart.points().get(i).label());
            boolean room = feet.isEmpty() || column >= feet.length() + 2;
            boolean fits = column + label.length() <= (chart.points().size() + each - 1) / each * wide;
            if (room && fits) {
                feet.append(" ".repeat(column - feet.length())).append(label);
            }
        }
        return feet.toString();
    }

    /** A date without its year. */
    private static String shortened(String label) {
        return label.length() == 10 && label.charAt(4) == '-' ? label.substring(5) : label;
    }

    private void calendar(Chart chart) {
        String[] names = {"Mo", "", "We", "", "Fr", "", "Su"};
        int weeks = Math.min((chart.points().size() + 6) / 7, page.columns() - INDENT - 3);
        int first = ((chart.points().size() + 6) / 7 - weeks) * 7;
        double most = chart.top();
        page.line(page.styled(Role.QUIET, " ".repeat(INDENT + 3) + months(chart, first, weeks)));
        for (int weekday = 0; weekday < 7; weekday++) {
            StringBuilder squares = new StringBuilder();
            for (int week = 0; week < weeks; week++) {
                int day = first + week * 7 + weekday;
                double value = day < chart.points().size()
                        ? chart.points().get(day).value().orElse(0)
                        : 0;
                squares.append(day < chart.points().size() ? page.signs().shade(value / most) : " ");
            }
            page.line(Wrap.join(
                    page.styled(Role.QUIET, " ".repeat(INDENT) + String.format("%-3s", names[weekday])),
                    page.styled(Role.RIGHT, squares.toString())));
        }
        page.paragraph(
                INDENT + 3,
                Role.QUIET,
                "The busiest day: " + chart.shown(most) + " "
                        + (most == 1 ? chart.unit().replaceFirst("s$", "") : chart.unit()) + ". A column is a week.");
    }

    private static String months(Chart chart, int first, int weeks) {
        StringBuilder line = new StringBuilder();
        int before = -1;
        for (int week = 0; week < weeks; week++) {
            int month = Integer.parseInt(chart.points().get(first + week * 7).label(), 5, 7, 10) - 1;
            if (month != before && (line.isEmpty() || week >= line.length() + 1) && week + 3 <= weeks) {
                line.append(" ".repeat(week - line.length()))
                        .append(CalendarNames.MONTHS.get(month).substring(0, 3));
            }
            before = month;
        }
        return line.toString();
    }
}
