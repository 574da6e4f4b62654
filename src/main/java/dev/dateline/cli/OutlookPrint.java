package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.protocol.OutlookJson;
import dev.dateline.study.stats.Outlook;
import dev.dateline.study.stats.Report;
import dev.dateline.terminal.Printout;
import dev.dateline.terminal.ReportView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the result of a simulation. */
final class OutlookPrint {
    private final Invocation invocation;

    OutlookPrint(Invocation invocation) {
        this.invocation = invocation;
    }

    void lines(List<String> lines, List<Report> reports) {
        Printout page = Printout.of(invocation);
        List<Report> all = new ArrayList<>();
        all.add(new Report("outlook", "Outlook", lines, Optional.empty()));
        all.addAll(reports);
        all.forEach(report -> ReportView.draw(page, report, invocation.plain()));
        page.print(invocation.out());
    }

    void json(Outlook.Result result, List<Outlook.Result> choices, List<Report> reports, Optional<String> exam)
            throws IOException {
        OutlookJson.of(result, choices, reports, exam).print(invocation.out());
    }
}
