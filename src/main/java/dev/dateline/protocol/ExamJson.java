package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.deck.Card;
import dev.dateline.judge.Judgement;
import dev.dateline.study.Confidence;
import dev.dateline.study.ResponseText;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.MarkedQuestion;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Writes the report of an exam for programs. */
public final class ExamJson {
    private ExamJson() {}

    /** The fields of the report's object. */
    public static void fields(JsonGenerator json, ExamReport report) throws IOException {
        json.writeStringField("title", report.paper().title());
        json.writeObjectFieldStart("profile");
        json.writeStringField("name", report.paper().profile().name());
        json.writeNumberField("right", report.paper().profile().right());
        json.writeNumberField("wrong", report.paper().profile().wrong());
        json.writeEndObject();
        json.writeNumberField("marks", report.marks());
        json.writeNumberField("most", report.paper().most());
        counts(json, report.counts());
        json.writeNumberField("seconds", seconds(report.spent()));
        json.writeNumberField("secondsEach", seconds(report.each()));
        parts(json, "topics", report.topics());
        parts(json, "weakest", report.weakest());
        parts(json, "months", report.months());
        guessing(json, report.guessing());
        JsonReport.objects(json, "answers", report.questions(), question -> answer(json, question));
    }

    private static void counts(JsonGenerator json, ExamReport.Counts counts) throws IOException {
        json.writeNumberField("questions", counts.all());
        json.writeNumberField("right", counts.right());
        json.writeNumberField("partial", counts.partial());
        json.writeNumberField("wrong", counts.wrong());
        json.writeNumberField("left", counts.left());
    }

    private static void parts(JsonGenerator json, String name, List<ExamReport.Part> parts) throws IOException {
        JsonReport.objects(json, name, parts, part -> {
            json.writeStringField("name", part.name());
            counts(json, part.counts());
            json.writeNumberField("marks", part.marks());
        });
    }

    private static void guessing(JsonGenerator json, ExamReport.Guessing guessing) throws IOException {
        json.writeObjectFieldStart("guessing");
        json.writeNumberField("lost", guessing.lost());
        json.writeNumberField("called", guessing.called());
        json.writeNumberField("calledRight", guessing.calledRight());
        json.writeNumberField("worth", guessing.worth());
        json.writeNumberField("lucky", hundredths(guessing.lucky()));
        json.writeNumberField("balance", hundredths(guessing.balance()));
        json.writeNumberField("blind", BigDecimal.valueOf(guessing.blind()).setScale(4, RoundingMode.HALF_UP));
        json.writeEndObject();
    }

    private static void answer(JsonGenerator json, MarkedQuestion marked) throws IOException {
        Card card = marked.question().card();
        json.writeNumberField("number", marked.question().number());
        JsonReport.texts(json, "cards", marked.question().cards());
        json.writeStringField("ask", card.ask());
        JsonReport.optional(json, "given", marked.given().response().map(response -> ResponseText.of(card, response)));
        json.writeStringField("answer", marked.answer());
        Optional<String> name = marked.judgement().flatMap(Judgement::name);
        JsonReport.present(json, "takenAs", name);
        json.writeStringField("mark", marked.mark().word());
        json.writeNumberField("worth", marked.worth());
        json.writeNumberField(
                "seconds", seconds(Duration.ofMillis(marked.given().millis())));
        JsonReport.optional(json, "confidence", marked.given().confidence().map(Confidence::word));
        json.writeBooleanField("marked", marked.given().marked());
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal hundredths(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }
}
