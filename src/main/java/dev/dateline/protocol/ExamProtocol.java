package dev.dateline.protocol;

import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Response;
import dev.dateline.source.VisibleText;
import dev.dateline.study.Confidence;
import dev.dateline.study.Parsed;
import dev.dateline.study.ResponseText;
import dev.dateline.study.TypedLine;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamAction;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.ExamWalk;
import dev.dateline.study.exam.Given;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * An exam for programs, in the manner of {@link LineProtocol}: one line answers the standing question, an empty one leaves it for
 * later, and nothing is revealed before the end. The end of the input leaves the exam as it is, to be resumed.
 */
public final class ExamProtocol {
    private static final String NONE_STANDS = "no question stands; :go N goes to one, :end ends the exam";

    private final Exam exam;
    private final Workplace workplace;
    private final Invocation invocation;
    private final ProtocolWriter out;
    private final BufferedReader in;
    private final ExamWalk walk;

    public ExamProtocol(Exam exam, Workplace workplace, Invocation invocation) {
        this.exam = exam;
        this.workplace = workplace;
        this.invocation = invocation;
        this.out = new ProtocolWriter(invocation.out(), workplace.material());
        this.in = invocation.lines();
        this.walk = new ExamWalk(exam, invocation.clock());
    }

    /** What a line did. */
    private enum Step {
        /** The question still stands, and need not be put again. */
        STAYS,
        ON,
        OVER,
        LEAVE
    }

    /** Holds the exam until it is ended, its time is up, or the input is; every step is committed before it is answered. */
    public void hold() throws IOException, JournalFailure {
        begin();
        Step step = Step.ON;
        while (step == Step.ON) {
            if (walk.isLate()) {
                out.event("time-up", json -> {});
                step = Step.OVER;
            } else {
                ask();
                step = answered();
            }
        }
        exam.save();
        if (step == Step.OVER) {
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

    private void ask() throws IOException {
        walk.show();
        Optional<ExamQuestion> standing = walk.standing();
        if (standing.isEmpty()) {
            overview();
            return;
        }
        ExamQuestion question = standing.get();
        Given given = exam.given(question.number());
        out.event("question", json -> {
            ProtocolWriter.question(
                    json,
                    question.card(),
                    question.heading(),
                    question.presentation().lines());
            if (!question.statements().isEmpty()) {
                boolean pairs = question.made() == ExamQuestion.Made.PAIRS;
                ProtocolWriter.texts(json, pairs ? "pairs" : "statements", question.statements());
            }
            json.writeNumberField("number", walk.place());
            json.writeNumberField("of", walk.count());
            ProtocolWriter.optional(
                    json, "given", given.response().map(response -> ResponseText.of(question.card(), response)));
            json.writeBooleanField("marked", given.marked());
            if (exam.left().isPresent()) {
                json.writeNumberField("secondsLeft", exam.left().get().toSeconds());
            }
        });
    }

    private void overview() throws IOException {
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

    /** Reads lines until the question is done with or is to be put again. */
    private Step answered() throws IOException, JournalFailure {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            walk.look();
            TypedLine typed = TypedLine.of(line);
            Step step = typed.isCommand() ? command(typed.text()) : answer(typed.text());
            if (step != Step.STAYS) {
                return step;
            }
        }
        walk.look();
        return Step.LEAVE;
    }

    private Step answer(String line) throws IOException, JournalFailure {
        Optional<ExamQuestion> standing = walk.standing();
        if (standing.isEmpty()) {
            return invalid(NONE_STANDS);
        }
        ExamQuestion question = standing.get();
        int number = walk.place();
        if (line.isBlank()) {
            out.event("left", json -> json.writeNumberField("number", number));
        } else {
            boolean confident = invocation.settings().get(Setting.CONFIDENCE);
            Confidence.Said said = confident ? Confidence.read(line) : new Confidence.Said(line, Confidence.THINK);
            Parsed parsed = ProtocolAnswer.parse(question.card(), question.presentation(), false, said.line());
            if (!(parsed instanceof Parsed.Given given)) {
                return invalid(parsed instanceof Parsed.Invalid wrong ? wrong.message() : "this is no answer");
            }
            Response response = given.response();
            exam.answer(
                    question.number(),
                    Optional.of(response),
                    confident ? Optional.of(said.confidence()) : Optional.empty());
            out.event("answered", json -> {
                json.writeNumberField("number", number);
                json.writeStringField("given", ResponseText.of(question.card(), response));
            });
        }
        walk.next();
        return Step.ON;
    }

    private Step command(String command) throws IOException, JournalFailure {
        Optional<ExamAction> action = ExamAction.ofCommand(command);
        if (action.isEmpty()) {
            return invalid("there is no command :" + VisibleText.line(command)
                    + "; there are :go :mark :clear :list :end :quit, and :: for an answer that begins"
                    + " with a colon");
        }
        return switch (action.get()) {
            case GO -> go(command.substring("go".length()).strip());
            case END -> Step.OVER;
            case LEAVE -> Step.LEAVE;
            case OVERVIEW -> {
                overview();
                yield walk.standing().isPresent() ? Step.ON : Step.STAYS;
            }
            case MARK, CLEAR -> change(action.get());
            case NEXT, PREVIOUS -> throw new IllegalStateException(command);
        };
    }

    private Step change(ExamAction action) throws IOException, JournalFailure {
        Optional<ExamQuestion> standing = walk.standing();
        if (standing.isEmpty()) {
            return invalid(NONE_STANDS);
        }
        int number = standing.get().number();
        int shown = walk.place();
        if (action == ExamAction.MARK) {
            exam.mark(number, !exam.given(number).marked());
            out.event("marked", json -> {
                json.writeNumberField("number", shown);
                json.writeBooleanField("marked", exam.given(number).marked());
            });
        } else {
            exam.answer(number, Optional.empty(), Optional.empty());
            out.event("cleared", json -> json.writeNumberField("number", shown));
        }
        return Step.ON;
    }

    private Step go(String place) throws IOException {
        return walk.go(place) ? Step.ON : invalid("questions go from 1 to " + walk.count() + ": :go 7");
    }

    private Step invalid(String message) throws IOException {
        out.invalid(message);
        return Step.STAYS;
    }
}
