package dev.dateline.protocol;

import dev.dateline.deck.Card;
import dev.dateline.judge.Judgement;
import dev.dateline.study.Confidence;
import dev.dateline.study.ResponseText;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.MarkedQuestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

public final class ExamJson {
    private ExamJson() {}

    public static JsonObject of(ExamReport report) {
        return new JsonObject()
                .copy(report.paper(), "title")
                .put("profile", new JsonObject().copy(report.paper().profile(), "name", "right", "wrong"))
                .put("marks", report.marks())
                .put("most", report.paper().most())
                .putAll(counts(report.counts()))
                .put("seconds", seconds(report.spent()))
                .put("secondsEach", seconds(report.each()))
                .put("topics", report.topics(), ExamJson::part)
                .put("weakest", report.weakest(), ExamJson::part)
                .put("months", report.months(), ExamJson::part)
                .put("guessing", guessing(report.guessing()))
                .put("answers", report.questions(), ExamJson::answer);
    }

    private static JsonObject counts(ExamReport.Counts counts) {
        return new JsonObject().put("questions", counts.all()).copy(counts, "right", "partial", "wrong", "left");
    }

    private static JsonObject part(ExamReport.Part part) {
        return new JsonObject().copy(part, "name").putAll(counts(part.counts())).copy(part, "marks");
    }

    private static JsonObject guessing(ExamReport.Guessing guessing) {
        return new JsonObject()
                .copy(guessing, "lost", "called", "calledRight", "worth")
                .put("lucky", rounded(guessing.lucky(), 2))
                .put("balance", rounded(guessing.balance(), 2))
                .put("blind", rounded(guessing.blind(), 4));
    }

    private static JsonObject answer(MarkedQuestion marked) {
        Card card = marked.question().card();
        return new JsonObject()
                .copy(marked.question(), "number", "cards")
                .put("ask", card.ask())
                .put("given", marked.given().response().map(response -> ResponseText.of(card, response)))
                .put("answer", marked.answer())
                .putPresent("takenAs", marked.judgement().flatMap(Judgement::name))
                .put("mark", marked.mark().word())
                .put("worth", marked.worth())
                .put("seconds", seconds(Duration.ofMillis(marked.given().millis())))
                .put("confidence", marked.given().confidence().map(Confidence::word))
                .put("marked", marked.given().marked());
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    }
}
