package dev.dateline.protocol;

import dev.dateline.study.Confusions;
import dev.dateline.study.stats.CardReport;
import dev.dateline.study.stats.Chart;
import dev.dateline.study.stats.Outlook;
import dev.dateline.study.stats.Report;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reports as JSON: their sentences, and all numbers in their charts. */
public final class StatsJson {
    private StatsJson() {}

    public static JsonObject reports(List<Report> reports) {
        JsonObject json = new JsonObject();
        for (Report report : reports) {
            JsonObject fields = new JsonObject().copy(report, "title", "lines");
            report.chart().ifPresent(chart -> fields.putAll(chart(chart)));
            json.put(report.id(), fields);
        }
        return json;
    }

    private static JsonObject chart(Chart chart) {
        return new JsonObject()
                .copy(chart, "unit")
                .putPresent("target", number(chart.target()))
                .put(
                        "points",
                        chart.points(),
                        point -> new JsonObject()
                                .put("label", point.label())
                                .put("value", number(point.value()).map(value -> Math.round(value * 1000) / 1000.0))
                                .put("count", point.count())
                                .putPresent("said", number(point.said())));
    }

    private static Optional<Double> number(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    public static JsonObject card(CardReport card) {
        return new JsonObject()
                .put("card", card.card().id())
                .put("lapses", card.memory().lapses())
                .copy(card, "stability", "recall")
                .put(
                        "answers",
                        card.answers(),
                        answer -> new JsonObject()
                                .put("at", answer.review().head().at())
                                .put("verdict", answer.verdict().word())
                                .put("grade", answer.grade().rating())
                                .copy(answer.review().answer(), "given", "millis")
                                .put("interval", answer.scheduling().given())
                                .put("due", answer.scheduling().due())
                                .copy(answer, "overruled", "counts"))
                .putPresent("curve", card.report().chart().map(StatsJson::chart));
    }

    public static JsonObject confusions(List<Confusions.Pair> pairs) {
        return new JsonObject()
                .put(
                        "confusions",
                        pairs,
                        pair -> new JsonObject()
                                .copy(pair, "times", "last")
                                .put("one", new JsonObject().copy(pair.one(), "answer", "card", "fact"))
                                .put("other", new JsonObject().copy(pair.other(), "answer", "card", "fact")));
    }

    /** {@code dateline forecast --json} and {@code dateline plan --json}. */
    public static JsonObject outlook(
            Outlook.Result result, List<Outlook.Result> choices, List<Report> reports, Optional<String> exam) {
        return new JsonObject()
                .putPresent("exam", exam)
                .putAll(outlook(result))
                .put("choices", choices, StatsJson::outlook)
                .put("reports", reports(reports));
    }

    private static JsonObject outlook(Outlook.Result result) {
        return new JsonObject()
                .copy(result, "retention")
                .put("days", result.days().size())
                .put("new", result.newADay())
                .put("minutes", tenths(result.minutes()))
                .put("busiest", tenths(result.busiest()))
                .copy(result, "begun")
                .put("known", tenths(result.known()))
                .copy(result, "waiting");
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
