package dev.dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.app.Invocation;
import dev.dateline.protocol.JsonReport;
import dev.dateline.protocol.StatsJson;
import dev.dateline.study.stats.Outlook;
import dev.dateline.study.stats.Report;
import dev.dateline.terminal.Printout;
import dev.dateline.terminal.ReportView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints what a simulation came to. */
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
        JsonReport.print(invocation.out(), json -> {
            if (exam.isPresent()) {
                json.writeStringField("exam", exam.get());
            }
            result(json, result);
            json.writeArrayFieldStart("choices");
            for (Outlook.Result choice : choices) {
                json.writeStartObject();
                result(json, choice);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("reports");
            for (Report report : reports) {
                StatsJson.report(json, report);
            }
            json.writeEndObject();
        });
    }

    private static void result(JsonGenerator json, Outlook.Result result) throws IOException {
        json.writeNumberField("retention", result.retention());
        json.writeNumberField("days", result.days().size());
        json.writeNumberField("new", result.newADay());
        json.writeNumberField("minutes", tenths(result.minutes()));
        json.writeNumberField("busiest", tenths(result.busiest()));
        json.writeNumberField("begun", result.begun());
        json.writeNumberField("known", tenths(result.known()));
        json.writeNumberField("waiting", result.waiting());
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
