package dev.dateline.protocol;

import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Response;
import dev.dateline.study.ResponseText;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamDialog;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.Given;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * An exam for programs, in the style of {@link LineProtocol}. A line answers the current question, and an empty line
 * leaves it for later. No verdict is shown before the end. At the end of the input the exam stays open and can be
 * continued.
 */
public final class ExamProtocol extends ExamDialog<ProtocolWriter> {
    private final Workplace workplace;

    public ExamProtocol(Exam exam, Workplace workplace, Invocation invocation) {
        super(
                exam,
                invocation.lines(),
                new ProtocolWriter(invocation.out(), workplace.library()),
                invocation.clock(),
                ":go :mark :clear :list :end :quit",
                invocation.settings().get(Setting.CONFIDENCE));
        this.workplace = workplace;
    }

    /** Runs the exam. Each step is saved before the program replies to it. */
    public void hold() throws IOException, JournalFailure {
        ExamPaper paper = exam.paper();
        out.event(
                "exam",
                new JsonObject()
                        .copy(paper, "title")
                        .put("questions", walk.count())
                        .copy(exam, "answered")
                        .copy(paper.profile(), "right", "wrong")
                        .copy(paper, "counted"));
        if (held()) {
            exam.finish(workplace.learner());
            out.event("report", ExamJson.of(ExamReport.of(exam, workplace.library())));
        }
        out.event(
                "end",
                new JsonObject()
                        .copy(exam, "ended")
                        .put("questions", walk.count())
                        .copy(exam, "answered"));
    }

    @Override
    protected void timeUp() {
        out.event("time-up", new JsonObject());
    }

    @Override
    protected void ask(ExamQuestion question) {
        Given given = exam.given(question.number());
        List<String> shown = question.presentation().lines();
        JsonObject json = ProtocolWriter.question(question.card(), question.heading(), shown);
        if (!question.statements().isEmpty()) {
            boolean pairs = question.made() == ExamQuestion.Made.PAIRS;
            json.put(pairs ? "pairs" : "statements", question.statements());
        }
        out.event(
                "question",
                json.put("number", walk.place())
                        .put("of", walk.count())
                        .put("given", given.response().map(response -> ResponseText.of(question.card(), response)))
                        .put("marked", given.marked())
                        .putPresent("secondsLeft", exam.left().map(Duration::toSeconds)));
    }

    @Override
    protected void overview() {
        out.event("overview", new JsonObject().copy(exam, "answered").copy(walk, "left", "marked"));
    }

    @Override
    protected void answered(ExamQuestion question, Response response) {
        out.event("answered", number().put("given", ResponseText.of(question.card(), response)));
    }

    @Override
    protected void left() {
        out.event("left", number());
    }

    @Override
    protected void marked(boolean on) {
        out.event("marked", number().put("marked", on));
    }

    @Override
    protected void cleared() {
        out.event("cleared", number());
    }

    private JsonObject number() {
        return new JsonObject().put("number", walk.place());
    }

    @Override
    protected void noneStands(boolean blank) {
        out.invalid("no question is open; :go N goes to one, :end ends the exam");
    }

    @Override
    protected Step again() {
        return walk.standing().isPresent() ? Step.ON : Step.STAYS;
    }
}
