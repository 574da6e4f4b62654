package dev.dateline.protocol;

import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Response;
import dev.dateline.source.VisibleText;
import dev.dateline.study.Parsed;
import dev.dateline.study.ResponseText;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamAction;
import dev.dateline.study.exam.ExamDialog;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.Given;
import java.io.IOException;
import java.util.List;

/**
 * An exam for programs, like {@link LineProtocol}: a line answers the current question, an empty line leaves it for later, and no
 * verdict is shown before the end. At the end of the input the exam stays open, to be resumed.
 */
public final class ExamProtocol extends ExamDialog {
    private static final String NONE_STANDS = "no question stands; :go N goes to one, :end ends the exam";

    private final Workplace workplace;
    private final ProtocolWriter out;

    public ExamProtocol(Exam exam, Workplace workplace, Invocation invocation) {
        super(
                exam,
                invocation.lines(),
                invocation.clock(),
                invocation.settings().get(Setting.CONFIDENCE));
        this.workplace = workplace;
        this.out = new ProtocolWriter(invocation.out(), workplace.material());
    }

    /** Runs the exam until it is ended, its time is up, or the input ends. Each step is saved before the reply to it. */
    public void hold() throws IOException, JournalFailure {
        begin();
        if (held()) {
            exam.finish(workplace.learner());
            out.event("report", json -> ExamJson.fields(json, ExamReport.of(exam, workplace.material())));
        }
        out.event("end", json -> {
            json.writeBooleanField("ended", exam.ended());
            json.writeNumberField("questions", walk.count());
            json.writeNumberField("answered", exam.answered());
        });
    }

    private void begin() throws IOException {
        ExamPaper paper = exam.paper();
        out.event("exam", json -> {
            json.writeStringField("title", paper.title());
            json.writeNumberField("questions", walk.count());
            json.writeNumberField("answered", exam.answered());
            json.writeNumberField("right", paper.profile().right());
            json.writeNumberField("wrong", paper.profile().wrong());
            json.writeBooleanField("counted", paper.counted());
        });
    }

    @Override
    protected void timeUp() throws IOException {
        out.event("time-up", json -> {});
    }

    @Override
    protected void ask(ExamQuestion question) throws IOException {
        Given given = exam.given(question.number());
        out.event("question", json -> {
            ProtocolWriter.question(
                    json,
                    question.card(),
                    question.heading(),
                    question.presentation().lines());
            if (!question.statements().isEmpty()) {
                boolean pairs = question.made() == ExamQuestion.Made.PAIRS;
                JsonReport.texts(json, pairs ? "pairs" : "statements", question.statements());
            }
            json.writeNumberField("number", walk.place());
            json.writeNumberField("of", walk.count());
            JsonReport.optional(
                    json, "given", given.response().map(response -> ResponseText.of(question.card(), response)));
            json.writeBooleanField("marked", given.marked());
            if (exam.left().isPresent()) {
                json.writeNumberField("secondsLeft", exam.left().get().toSeconds());
            }
        });
    }

    @Override
    protected void overview() throws IOException {
        out.event("overview", json -> {
            json.writeNumberField("answered", exam.answered());
            json.writeFieldName("left");
            json.writeArray(numbers(walk.left()), 0, walk.left().size());
            json.writeFieldName("marked");
            json.writeArray(numbers(walk.marked()), 0, walk.marked().size());
        });
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    protected Parsed parsed(ExamQuestion question, String line) throws IOException {
        Parsed parsed = ProtocolAnswer.parse(question.card(), question.presentation(), false, line);
        if (!(parsed instanceof Parsed.Given)) {
            invalid(parsed instanceof Parsed.Invalid wrong ? wrong.message() : "this is no answer");
        }
        return parsed;
    }

    @Override
    protected void answered(ExamQuestion question, Response response) throws IOException {
        out.event("answered", json -> {
            json.writeNumberField("number", walk.place());
            json.writeStringField("given", ResponseText.of(question.card(), response));
        });
    }

    @Override
    protected void left(int place) throws IOException {
        out.event("left", json -> json.writeNumberField("number", place));
    }

    @Override
    protected void marked(boolean on) throws IOException {
        out.event("marked", json -> {
            json.writeNumberField("number", walk.place());
            json.writeBooleanField("marked", on);
        });
    }

    @Override
    protected void cleared() throws IOException {
        out.event("cleared", json -> json.writeNumberField("number", walk.place()));
    }

    @Override
    protected void noneStands(boolean blank) throws IOException {
        invalid(NONE_STANDS);
    }

    @Override
    protected void invalid(String message) throws IOException {
        out.invalid(message);
    }

    @Override
    protected void unknown(String command) throws IOException {
        invalid("there is no command :" + VisibleText.line(command)
                + "; there are :go :mark :clear :list :end :quit, and :: for an answer that begins"
                + " with a colon");
    }

    @Override
    protected Step again(ExamAction done) {
        return walk.standing().isPresent() ? Step.ON : Step.STAYS;
    }
}
