package dev.dateline.study.exam;

import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
import dev.dateline.study.LineDialog;
import dev.dateline.study.LineOutput;
import dev.dateline.study.Parsed;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/**
 * An exam in lines. A line is an answer, and a blank line leaves the question for later. Every step is saved before the
 * next question is shown.
 */
public abstract class ExamDialog<O extends LineOutput> extends LineDialog<O> {
    protected final Exam exam;
    protected final ExamWalk walk;
    private final boolean confident;

    /** @param confident whether an answer may end with a sign for how sure the learner is */
    protected ExamDialog(Exam exam, BufferedReader in, O out, Clock clock, String commands, boolean confident) {
        super(in, out, commands);
        this.exam = exam;
        this.walk = new ExamWalk(exam, clock);
        this.confident = confident;
    }

    /** Runs until the learner ends or leaves the exam, or until the time is up. Returns whether to mark the exam. */
    protected final boolean held() throws IOException, JournalFailure {
        Step end = run();
        exam.save();
        return end == Step.OVER;
    }

    @Override
    protected final Step put() throws IOException {
        if (walk.isLate()) {
            timeUp();
            return Step.OVER;
        }
        Optional<ExamQuestion> standing = walk.standing();
        if (standing.isPresent()) {
            ask(standing.get());
            walk.show();
        } else {
            overview();
        }
        return Step.STAYS;
    }

    @Override
    protected final void came() {
        walk.look();
    }

    @Override
    protected final Step answer(String line) throws IOException, JournalFailure {
        Optional<ExamQuestion> standing = walk.standing();
        if (standing.isEmpty()) {
            noneStands(line.isBlank());
            return Step.STAYS;
        }
        ExamQuestion question = standing.get();
        if (line.isBlank()) {
            left();
        } else {
            Confidence.Said said = confident ? Confidence.read(line) : new Confidence.Said(line, Confidence.THINK);
            Parsed parsed = out.parsed(question.card(), question.presentation(), false, said.line());
            if (!(parsed instanceof Parsed.Given given)) {
                out.invalid(parsed instanceof Parsed.Invalid wrong ? wrong.message() : "this is not an answer");
                return Step.STAYS;
            }
            Response response = given.response();
            exam.answer(
                    question.number(),
                    Optional.of(response),
                    confident ? Optional.of(said.confidence()) : Optional.empty());
            answered(question, response);
        }
        walk.next();
        return Step.ON;
    }

    @Override
    protected final Step command(String command) throws IOException, JournalFailure {
        Optional<ExamAction> action = ExamAction.ofCommand(command);
        if (action.isEmpty()) {
            return unknown(command);
        }
        return switch (action.get()) {
            case GO -> {
                boolean there = walk.go(command.substring("go".length()).strip());
                if (!there) {
                    out.invalid("questions go from 1 to " + walk.count() + "; write :go " + walk.count());
                }
                yield there ? Step.ON : Step.STAYS;
            }
            case END -> Step.OVER;
            case LEAVE -> Step.LEAVE;
            case OVERVIEW -> {
                overview();
                yield again();
            }
            case MARK, CLEAR -> change(action.get());
            case NEXT, PREVIOUS -> throw new IllegalStateException(command);
        };
    }

    private Step change(ExamAction action) throws IOException, JournalFailure {
        Optional<ExamQuestion> standing = walk.standing();
        if (standing.isEmpty()) {
            noneStands(false);
            return Step.STAYS;
        }
        int number = standing.get().number();
        if (action == ExamAction.MARK) {
            exam.mark(number, !exam.given(number).marked());
            marked(exam.given(number).marked());
        } else {
            exam.answer(number, Optional.empty(), Optional.empty());
            cleared();
        }
        return again();
    }

    protected abstract void timeUp() throws IOException;

    protected abstract void ask(ExamQuestion question) throws IOException;

    /** Shows all questions and their state. */
    protected abstract void overview() throws IOException;

    protected void answered(ExamQuestion question, Response response) throws IOException {}

    /** Reports that the question was left for later. */
    protected void left() throws IOException {}

    protected abstract void marked(boolean on) throws IOException;

    protected abstract void cleared() throws IOException;

    /** Reports that no question is open. */
    protected abstract void noneStands(boolean blank) throws IOException;

    /** The next step after an action on the question: whether the question is shown again. */
    protected abstract Step again();
}
