package dev.dateline.cli;

import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Response;
import dev.dateline.source.VisibleText;
import dev.dateline.study.AnswerParser;
import dev.dateline.study.Confidence;
import dev.dateline.study.GivenText;
import dev.dateline.study.Parsed;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.Given;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An exam for programs, in the manner of {@link LineProtocol}: one line answers the standing question, an empty one leaves it for
 * later, and nothing is revealed before the end. The end of the input leaves the exam as it is, to be resumed.
 */
final class ExamProtocol {
    private final Exam exam;
    private final Workplace workplace;
    private final Invocation invocation;
    private final ProtocolWriter out;
    private final BufferedReader in;
    private final List<ExamQuestion> questions;
    /** Index of the standing question; behind the last one none stands. */
    private int at;

    private long shownAt;

    ExamProtocol(Exam exam, Workplace workplace, Invocation invocation) {
        this.exam = exam;
        this.workplace = workplace;
        this.invocation = invocation;
        this.out = new ProtocolWriter(invocation.out(), workplace.material());
        this.in = new BufferedReader(new InputStreamReader(invocation.in(), StandardCharsets.UTF_8));
        this.questions = exam.paper().questions();
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
    void hold() throws IOException, JournalFailure {
        begin();
        while (at < questions.size() && given(at).answered()) {
            at++;
        }
        Step step = Step.ON;
        while (step == Step.ON) {
            if (isLate()) {
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
            json.writeNumberField("questions", questions.size());
            json.writeNumberField("answered", exam.answered());
        });
    }

    private void begin() throws IOException {
        ExamPaper paper = exam.paper();
        out.event("exam", json -> {
            json.writeStringField("title", paper.title());
            json.writeNumberField("questions", questions.size());
            json.writeNumberField("answered", exam.answered());
            json.writeNumberField("right", paper.profile().right());
            json.writeNumberField("wrong", paper.profile().wrong());
            json.writeBooleanField("counted", paper.counted());
        });
    }

    private boolean isLate() {
        return exam.left().filter(Duration::isZero).isPresent();
    }

    private Given given(int index) {
        return exam.given(questions.get(index).number());
    }

    private void ask() throws IOException {
        shownAt = invocation.clock().millis();
        if (at >= questions.size()) {
            overview();
            return;
        }
        ExamQuestion question = questions.get(at);
        Given given = given(at);
        out.event("question", json -> {
            ProtocolWriter.question(
                    json,
                    question.card(),
                    question.heading(),
                    question.presentation().lines());
            if (!question.statements().isEmpty()) {
                ProtocolWriter.texts(json, "statements", question.statements());
            }
            json.writeNumberField("number", at + 1);
            json.writeNumberField("of", questions.size());
            ProtocolWriter.optional(
                    json, "given", given.response().map(response -> GivenText.of(question.card(), response)));
            json.writeBooleanField("marked", given.marked());
            if (exam.left().isPresent()) {
                json.writeNumberField("secondsLeft", exam.left().get().toSeconds());
            }
        });
    }

    private void overview() throws IOException {
        List<Integer> left = new ArrayList<>();
        List<Integer> marked = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (!given(i).answered()) {
                left.add(i + 1);
            }
            if (given(i).marked()) {
                marked.add(i + 1);
            }
        }
        out.event("overview", json -> {
            json.writeNumberField("answered", exam.answered());
            json.writeFieldName("left");
            json.writeArray(numbers(left), 0, left.size());
            json.writeFieldName("marked");
            json.writeArray(numbers(marked), 0, marked.size());
        });
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Reads lines until the question is done with or is to be put again. */
    private Step answered() throws IOException, JournalFailure {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            look();
            boolean command = line.startsWith(":") && !line.startsWith("::");
            Step step = command
                    ? command(line.substring(1).strip())
                    : answer(line.startsWith("::") ? line.substring(1) : line);
            if (step != Step.STAYS) {
                return step;
            }
        }
        look();
        return Step.LEAVE;
    }

    /** Time with a question before one's eyes counts, whatever became of the line. */
    private void look() {
        long now = invocation.clock().millis();
        if (at < questions.size()) {
            exam.look(questions.get(at).number(), now - shownAt);
        }
        shownAt = now;
    }

    private Step answer(String line) throws IOException, JournalFailure {
        if (at >= questions.size()) {
            return invalid("no question stands; :go N goes to one, :end ends the exam");
        }
        ExamQuestion question = questions.get(at);
        int number = at + 1;
        if (line.isBlank()) {
            out.event("left", json -> json.writeNumberField("number", number));
        } else {
            boolean confident = invocation.settings().confidence();
            Confidence.Said said = confident ? Confidence.read(line) : new Confidence.Said(line, Confidence.THINK);
            Parsed parsed = parse(question, said.line());
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
                json.writeStringField("given", GivenText.of(question.card(), response));
            });
        }
        at++;
        return Step.ON;
    }

    private static Parsed parse(ExamQuestion question, String line) throws IOException {
        Card card = question.card();
        if (AnswerParser.takesParts(card) && line.stripLeading().startsWith("[")) {
            Optional<List<String>> parts = JsonList.parse(line);
            if (parts.isPresent()) {
                return AnswerParser.parts(card, question.presentation(), false, parts.get());
            }
        }
        return AnswerParser.line(card, question.presentation(), false, line);
    }

    private Step command(String command) throws IOException, JournalFailure {
        if (command.equals("go") || command.startsWith("go ")) {
            return go(command.substring(2).strip());
        }
        return switch (command) {
            case "end" -> Step.OVER;
            case "quit" -> Step.LEAVE;
            case "list" -> {
                overview();
                yield at < questions.size() ? Step.ON : Step.STAYS;
            }
            case "mark", "clear" ->
                at < questions.size()
                        ? change(command)
                        : invalid("no question stands; :go N goes to one, :end ends the exam");
            default ->
                invalid(
                        "there is no command :" + VisibleText.line(command)
                                + "; there are :go :mark :clear :list :end :quit, and :: for an answer that begins with a colon");
        };
    }

    private Step change(String command) throws IOException, JournalFailure {
        int number = questions.get(at).number();
        int shown = at + 1;
        if (command.equals("mark")) {
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

    private Step go(String number) throws IOException {
        boolean digits =
                !number.isEmpty() && number.length() < 6 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        int place = digits ? Integer.parseInt(number) : 0;
        if (place < 1 || place > questions.size()) {
            return invalid("questions go from 1 to " + questions.size() + ": :go 7");
        }
        at = place - 1;
        return Step.ON;
    }

    private Step invalid(String message) throws IOException {
        out.invalid(message);
        return Step.STAYS;
    }
}
