package dev.dateline.protocol;

import dev.dateline.study.stats.Outlook;
import dev.dateline.study.stats.Report;
import java.util.List;
import java.util.Optional;

/** {@code dateline forecast --json} and {@code dateline plan --json}. */
public final class OutlookJson {
    private OutlookJson() {}

    public static JsonObject of(
            Outlook.Result result, List<Outlook.Result> choices, List<Report> reports, Optional<String> exam) {
        return new JsonObject()
                .putPresent("exam", exam)
                .putAll(of(result))
                .put("choices", choices, OutlookJson::of)
                .put("reports", StatsJson.reports(reports));
    }

    private static JsonObject of(Outlook.Result result) {
        return new JsonObject()
                .put("retention", result.retention())
                .put("days", result.days().size())
                .put("new", result.newADay())
                .put("minutes", tenths(result.minutes()))
                .put("busiest", tenths(result.busiest()))
                .put("begun", result.begun())
                .put("known", tenths(result.known()))
                .put("waiting", result.waiting());
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
