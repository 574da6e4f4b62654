package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.study.stats.CardReport;
import dev.dateline.study.stats.Chart;
import dev.dateline.study.stats.Report;
import java.io.IOException;

/** Writes reports as JSON: their sentences, and all numbers of their charts. */
public final class StatsJson {
    private StatsJson() {}

    public static void report(JsonGenerator json, Report report) throws IOException {
        json.writeObjectFieldStart(report.id());
        json.writeStringField("title", report.title());
        JsonReport.texts(json, "lines", report.lines());
        if (report.chart().isPresent()) {
            chart(json, report.chart().get());
        }
        json.writeEndObject();
    }

    private static void chart(JsonGenerator json, Chart chart) throws IOException {
        json.writeStringField("unit", chart.unit());
        if (chart.target().isPresent()) {
            json.writeNumberField("target", chart.target().getAsDouble());
        }
        JsonReport.objects(json, "points", chart.points(), point -> {
            json.writeStringField("label", point.label());
            if (point.value().isPresent()) {
                json.writeNumberField("value", Math.round(point.value().getAsDouble() * 1000) / 1000.0);
            } else {
                json.writeNullField("value");
            }
            json.writeNumberField("count", point.count());
            if (point.said().isPresent()) {
                json.writeNumberField("said", point.said().getAsDouble());
            }
        });
    }

    /** Writes the fields of a card's object. */
    public static void card(JsonGenerator json, CardReport card) throws IOException {
        json.writeStringField("card", card.card().id().toString());
        json.writeNumberField("lapses", card.memory().lapses());
        json.writeNumberField("stability", card.stability());
        json.writeNumberField("recall", card.recall());
        JsonReport.objects(json, "answers", card.answers(), answer -> {
            json.writeStringField("at", answer.review().head().at().toString());
            json.writeStringField("verdict", answer.verdict().word());
            json.writeNumberField("grade", answer.grade().rating());
            json.writeStringField("given", answer.review().answer().given());
            json.writeNumberField("millis", answer.review().answer().millis());
            json.writeStringField("interval", answer.scheduling().given().toString());
            json.writeStringField("due", answer.scheduling().due().toString());
            json.writeBooleanField("overruled", answer.overruled());
            json.writeBooleanField("counts", answer.counts());
        });
        if (card.report().chart().isPresent()) {
            json.writeObjectFieldStart("curve");
            chart(json, card.report().chart().get());
            json.writeEndObject();
        }
    }
}
