package dev.dateline.app;

import dev.dateline.disk.BundledFile;
import dev.dateline.exchange.Html;
import dev.dateline.study.stats.Chart;
import dev.dateline.study.stats.Report;
import java.io.IOException;
import java.util.List;

/** Prints all reports on one page, which uses no scripts, other files or network. */
public final class StatsPage {
    /** Reports with more sentences than this are printed as compact rows. */
    private static final int MOST_PARAGRAPHS = 4;

    private StatsPage() {}

    public static String of(List<Report> reports, String day) throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" ");
        page.append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append("<title>Dateline, ").append(Html.text(day)).append("</title>\n<style>\n");
        page.append(BundledFile.text("/dev/dateline/app/stats.css")).append("</style>\n</head>\n<body>\n<main>\n");
        page.append("<h1>Your progress, ").append(Html.text(day)).append("</h1>\n");
        reports.forEach(report -> section(page, report));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void section(StringBuilder page, Report report) {
        page.append("<section id=\"").append(Html.text(report.id())).append("\">\n<h2>");
        page.append(Html.text(report.title())).append("</h2>\n");
        boolean many = report.lines().size() > MOST_PARAGRAPHS;
        page.append(many ? "<div class=\"rows\">\n" : "");
        for (String line : report.lines()) {
            page.append("<p>").append(Html.text(line)).append("</p>\n");
        }
        page.append(many ? "</div>\n" : "");
        report.chart().ifPresent(chart -> {
            if (chart.saysSomething()) {
                page.append(Svg.of(chart, report.title()));
                chart.caption()
                        .ifPresent(caption -> page.append("<p class=\"soft\">")
                                .append(Html.text(caption))
                                .append("</p>\n"));
                table(page, chart);
            } else {
                page.append(report.lines().isEmpty() ? "<p class=\"soft\">Nothing to show yet.</p>\n" : "");
            }
        });
        page.append("</section>\n");
    }

    /** Adds the numbers of a chart as a table, for readers who cannot see the plot. */
    private static void table(StringBuilder page, Chart chart) {
        page.append("<details><summary>Figures</summary><table>\n");
        for (Chart.Point point : chart.points()) {
            boolean zero = point.value().orElse(0) == 0;
            if (chart.shape() == Chart.Shape.BARS || !zero) {
                page.append("<tr><th>").append(Html.text(point.label())).append("</th><td>");
                page.append(Html.text(chart.figure(point))).append("</td></tr>\n");
            }
        }
        page.append("</table></details>\n");
    }
}
