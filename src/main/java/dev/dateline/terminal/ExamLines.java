package dev.dateline.terminal;

import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Response;
import dev.dateline.source.VisibleText;
import dev.dateline.study.AnswerParser;
import dev.dateline.study.Confidence;
import dev.dateline.study.Parsed;
import dev.dateline.study.ResponseText;
import dev.dateline.study.TypedLine;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamAction;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.ExamWalk;
import dev.dateline.study.exam.Given;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** An exam in lines, without an escape byte: a line is an answer, an empty one leaves the question for later. */
public final class ExamLines {
    private static final String COMMANDS =
            ":go N  :mark (look at it again)  :clear (take the answer back)  :list  :end  :quit (saved, to be resumed)";

    private final Exam exam;
    private final BufferedReader in;
    private final PrintStream out;
    private final boolean prompting;
    private final boolean confidence;
    private final ExamWalk walk;

    private ExamLines(
            Exam exam, BufferedReader in, PrintStream out, Clock clock, boolean prompting, boolean confidence) {
        this.exam = exam;
        this.in = in;
        this.out = out;
        this.prompting = prompting;
        this.confidence = confidence;
        this.walk = new ExamWalk(exam, clock);
    }

    /** What a line did. */
    private enum Step {
        STAYS,
        ON,
        OVER,
        LEAVE
    }

    /**
     * Holds an exam until the learner ends it, its time is up, or they leave; everything is saved in any case.
     *
     * @param prompting whether somebody sits there who wants to see where to type
     * @param confidence whether an answer may say at its end how sure it is
     * @return whether the exam is to be ended and marked
     */
    public static boolean hold(
            Exam exam, BufferedReader in, PrintStream out, Clock clock, boolean prompting, boolean confidence)
            throws IOException, JournalFailure {
        return new ExamLines(exam, in, out, clock, prompting, confidence).run();
    }

    private boolean run() throws IOException, JournalFailure {
        say(ExamWording.rules(exam.paper()));
        if (exam.answered() > 0) {
            say(exam.answered() + " of " + walk.count() + " are answered already.");
        }
        if (prompting) {
            say("Type an answer and press Enter; Enter alone leaves a question for later. Commands: " + COMMANDS);
        }
        Step step = Step.ON;
        while (step == Step.ON) {
            if (walk.isLate()) {
                say("The time is up.");
                exam.save();
                return true;
            }
            walk.standing().ifPresentOrElse(this::ask, this::overview);
            step = answered();
        }
        exam.save();
        return step == Step.OVER;
    }

    private void ask(ExamQuestion question) {
        Given given = exam.given(question.number());
        say("");
        String left =
                exam.left().map(it -> ", " + ExamWording.clock(it) + " left").orElse("");
        say("Question " + walk.place() + " of " + walk.count() + (given.marked() ? ", marked" : "") + left);
        question.heading().ifPresent(heading -> say(heading.text()));
        QuestionLines.of(question).forEach(this::say);
        given.response()
                .ifPresent(response -> say("Your answer so far: " + ResponseText.of(question.card(), response)));
        walk.show();
    }

    /** How far the exam is, when its last question is passed. */
    private void overview() {
        say("");
        say(exam.answered() + " of " + walk.count() + " answered.");
        list("Left: ", walk.left());
        list("Marked: ", walk.marked());
        say(":go N goes to a question, :end ends the exam and marks it.");
    }

    private void list(String label, List<Integer> places) {
        if (!places.isEmpty()) {
            say(label + String.join(", ", places.stream().map(String::valueOf).toList()));
        }
    }

    private Step answered() throws IOException, JournalFailure {
        while (true) {
            if (prompting) {
                out.print("> ");
            }
            if (out.checkError()) {
                return Step.LEAVE; // nobody has seen the question
            }
            String line = in.readLine();
            walk.look();
            if (line == null) {
                return Step.LEAVE;
            }
            TypedLine typed = TypedLine.of(line);
            Step step = typed.isCommand() ? command(typed.text()) : answer(typed.text());
            if (step != Step.STAYS) {
                return step;
            }
        }
    }

    private Step answer(String line) throws JournalFailure {
        Optional<ExamQuestion> standing = walk.standing();
        if (standing.isEmpty()) {
            say(line.isBlank() ? ":end ends the exam." : "No question stands; :go N goes to one.");
            return Step.STAYS;
        }
        if (!line.isBlank()) {
            ExamQuestion question = standing.get();
            Confidence.Said said = confidence ? Confidence.read(line) : new Confidence.Said(line, Confidence.THINK);
            Parsed parsed = AnswerParser.line(question.card(), question.presentation(), false, said.line());
            if (!(parsed instanceof Parsed.Given given)) {
                String message = parsed instanceof Parsed.Invalid invalid ? invalid.message() : "";
                say(Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".");
                return Step.STAYS;
            }
            Optional<Response> response = Optional.of(given.response());
            exam.answer(question.number(), response, confidence ? Optional.of(said.confidence()) : Optional.empty());
        }
        walk.next();
        return Step.ON;
    }

    private Step command(String command) throws JournalFailure {
        Optional<ExamAction> action = ExamAction.ofCommand(command);
        if (action.isEmpty()) {
            say("Commands: " + COMMANDS + "; begin with :: for an answer that begins with a colon.");
            return Step.STAYS;
        }
        return switch (action.get()) {
            case GO -> go(command.substring("go".length()).strip());
            case END -> Step.OVER;
            case LEAVE -> Step.LEAVE;
            case OVERVIEW -> {
                overview();
                yield Step.STAYS;
            }
            case MARK, CLEAR -> {
                change(action.get());
                yield Step.STAYS;
            }
            case NEXT, PREVIOUS -> throw new IllegalStateException(command);
        };
    }

    private void change(ExamAction action) throws JournalFailure {
        Optional<ExamQuestion> standing = walk.standing();
        if (standing.isEmpty()) {
            say("No question stands; :go N goes to one.");
            return;
        }
        int number = standing.get().number();
        if (action == ExamAction.MARK) {
            exam.mark(number, !exam.given(number).marked());
            say(exam.given(number).marked() ? "Marked." : "No longer marked.");
        } else {
            exam.answer(number, Optional.empty(), Optional.empty());
            say("Taken back.");
        }
    }

    private Step go(String place) {
        if (walk.go(place)) {
            return Step.ON;
        }
        say("Questions go from 1 to " + walk.count() + ": :go 7");
        return Step.STAYS;
    }

    private void say(String line) {
        out.println(VisibleText.line(line));
    }
}
