package dev.dateline.terminal;

import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.ResponseText;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamDialog;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.Given;
import java.io.IOException;
import java.util.List;

/** An exam in plain lines, without escape bytes. */
final class ExamLines extends ExamDialog<PlainOutput> {
    private static final String COMMANDS =
            ":go N  :mark (to look at again)  :clear (remove the answer)  :list  :end  :quit (saved; you can resume)";

    ExamLines(Exam exam, Invocation invocation) {
        super(
                exam,
                invocation.lines(),
                new PlainOutput(invocation),
                invocation.clock(),
                COMMANDS,
                invocation.settings().get(Setting.CONFIDENCE));
    }

    /** Runs the exam. Returns whether to end and mark it. */
    boolean hold() throws IOException, JournalFailure {
        say(ExamWording.rules(exam.paper()));
        if (exam.answered() > 0) {
            say(exam.answered() + " of " + walk.count() + " are already answered.");
        }
        if (out.prompting()) {
            say("Type an answer and press Enter; Enter alone leaves the question open. Commands: " + COMMANDS);
        }
        return held();
    }

    @Override
    protected void timeUp() {
        say("The time is up.");
    }

    @Override
    protected void ask(ExamQuestion question) {
        Given given = exam.given(question.number());
        say("");
        String left =
                exam.left().map(it -> ", " + ExamWording.clock(it) + " left").orElse("");
        say("Question " + walk.place() + " of " + walk.count() + (given.marked() ? ", marked" : "") + left);
        question.heading().ifPresent(heading -> say(heading.text()));
        QuestionLines.of(question).forEach(this::say);
        given.response()
                .ifPresent(response -> say("Your answer so far: " + ResponseText.of(question.card(), response)));
    }

    /** The progress of the exam. It is shown after the last question. */
    @Override
    protected void overview() {
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

    @Override
    protected void marked(boolean on) {
        say(on ? "Marked." : "No longer marked.");
    }

    @Override
    protected void cleared() {
        say("Taken back.");
    }

    @Override
    protected void noneStands(boolean blank) {
        say(blank ? ":end ends the exam." : "No question is open; :go N goes to one.");
    }

    @Override
    protected Step again() {
        return Step.STAYS;
    }

    private void say(String line) {
        out.say(line);
    }
}
