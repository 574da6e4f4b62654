package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.study.stats.Chart;
import dev.dateline.study.stats.Chart.Point;
import dev.dateline.study.stats.Chart.Shape;
import dev.dateline.study.stats.Report;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReportViewTest {
    private static final LocalDate MONDAY = LocalDate.parse("2025-03-03");
    private static final Theme UNICODE = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);
    private static final Theme ASCII = new Theme(Theme.Palette.NONE, Theme.Signs.ASCII);

    private static Report report(Chart chart, String... lines) {
        return new Report("harbour", "The harbour by its figures", List.of(lines), Optional.of(chart));
    }

    private static Chart chart(Shape shape, String unit, List<Point> points) {
        return new Chart(shape, unit, 0, OptionalDouble.empty(), points);
    }

    private static Report weeks() {
        List<Point> points = new ArrayList<>();
        double[] parts = {72, 84, 90, 97.4, 100, -1};
        for (int week = 0; week < parts.length; week++) {
            OptionalDouble part = parts[week] < 0 ? OptionalDouble.empty() : OptionalDouble.of(parts[week]);
            points.add(new Point(MONDAY.plusWeeks(week).toString(), part, 10L * week + 3));
        }
        return report(
                new Chart(Shape.BARS, Chart.PER_CENT, 60, OptionalDouble.of(90), points),
                "You knew 91% of 168 reviews after a day or more; the target is 90%.");
    }

    private static Report words() {
        return report(chart(
                Shape.BARS,
                Chart.PER_CENT,
                List.of(
                        new Point("sure", OptionalDouble.of(81), 40, OptionalDouble.of(95)),
                        new Point("guess", OptionalDouble.of(52), 7, OptionalDouble.of(30)))));
    }

    private static Report topics() {
        return report(chart(
                Shape.BARS,
                "cards",
                List.of(
                        new Point("impression-of-the-harbour", OptionalDouble.of(12), 12),
                        new Point("impression-of-the-island", OptionalDouble.of(3), 3),
                        new Point("reef", OptionalDouble.of(0), 0))));
    }

    private static Report days(Shape shape, int count) {
        List<Point> points = new ArrayList<>();
        for (int day = 0; day < count; day++) {
            int answers = day % 7 == 6 ? 0 : (day * day) % 23;
            points.add(new Point(MONDAY.plusDays(day).toString(), OptionalDouble.of(answers), answers));
        }
        return report(chart(shape, "answers", points), "A sentence.");
    }

    private static Report empty(String... lines) {
        return report(chart(Shape.COLUMNS, "cards", List.of(new Point("2025-03-03", OptionalDouble.of(0), 0))), lines);
    }

    private static List<Report> all() {
        return List.of(
                weeks(),
                words(),
                topics(),
                days(Shape.COLUMNS, 30),
                days(Shape.COLUMNS, 365),
                days(Shape.CALENDAR, 364),
                empty());
    }

    private static String drawn(Theme theme, int columns, boolean figures, Report... reports) {
        Printout page = new Printout(theme, false, columns);
        for (Report report : reports) {
            ReportView.draw(page, report, figures);
        }
        return String.join("\n", page.lines()) + "\n";
    }

    private static void golden(String name, Report... reports) throws IOException {
        Golden.matches("report-" + name, drawn(UNICODE, 80, false, reports));
        Golden.matches("report-" + name + "-small", drawn(UNICODE, 40, false, reports));
    }

    @Test
    void barsShowTheTarget() throws IOException {
        golden("bars", weeks(), words(), topics());
    }

    @Test
    void aSeriesFitsByShowingTheHighestOfNeighbours() throws IOException {
        golden("columns", days(Shape.COLUMNS, 30), days(Shape.COLUMNS, 365));
    }

    @Test
    void aCalendarShowsAsManyWeeksAsFit() throws IOException {
        golden("calendar", days(Shape.CALENDAR, 364));
    }

    @Test
    void withoutUnicodeEverySignIsAscii() throws IOException {
        String ascii = drawn(ASCII, 80, false, all().toArray(new Report[0]));
        assertThat(ascii).isASCII();
        Golden.matches("report-ascii", ascii);
    }

    @Test
    void asFiguresEveryNumberIsALine() {
        assertThat(drawn(UNICODE, 80, true, words(), topics()))
                .contains("sure: 81% of 40", "guess: 52% of 7", "impression-of-the-island: 3 cards")
                .doesNotContain("█", "│");
    }

    @Test
    void anEmptyReportSaysSoOnce() {
        assertThat(drawn(UNICODE, 80, false, empty())).contains("Nothing to show yet.");
        assertThat(drawn(UNICODE, 80, false, empty("No card has been begun yet.")))
                .contains("No card has been begun yet.")
                .doesNotContain("Nothing to show");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int columns = 40; columns < 200; columns++) {
            Printout page = new Printout(UNICODE, false, columns);
            for (Report report : all()) {
                ReportView.draw(page, report, false);
            }
            for (String line : page.lines()) {
                assertThat(line.length()).as("%d: %s", columns, line).isLessThanOrEqualTo(columns);
            }
        }
    }
}
