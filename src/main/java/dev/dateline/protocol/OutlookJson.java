package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.study.stats.Outlook;
import dev.dateline.study.stats.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** {@code dateline forecast --json} and {@code dateline plan --json}. */
public final class OutlookJson {
    private OutlookJson() {}

    public static void print(
            PrintStream out,
            Outlook.Result result,
            List<Outlook.Result> choices,
            List<Report> reports,
            Optional<String> exam)
            throws IOException {
        JsonReport.print(out, json -> {
            JsonReport.present(json, "exam", exam);
            result(json, result);
            JsonReport.objects(json, "choices", choices, choice -> {
                result(json, choice);
            });
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
