package dev.dateline.terminal;

import dev.dateline.app.CardTable;
import dev.dateline.app.HomeDesk;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamReport;
import java.io.IOException;
import java.util.List;

public final class ScreenFrontEnd extends TerminalFrontEnd {
    public ScreenFrontEnd(Invocation invocation, Workplace workplace) {
        super(invocation, workplace);
    }

    /** Shows the home screen, and the screens that open from it, until the learner quits. */
    public void home(HomeDesk desk) throws IOException, JournalFailure, InterruptedException {
        shown(desk, HomeLoop::run);
    }

    /** Shows the cards of a query until the learner goes back. */
    public void browse(List<String> terms, CardTable.Column sort, boolean reverse)
            throws IOException, JournalFailure, InterruptedException {
        shown(loop -> loop.browse(terms, sort, reverse));
    }

    @Override
    void hold(Session session) throws IOException, JournalFailure, InterruptedException {
        try (TerminalSession terminal = TerminalSession.take(invocation, workplace::reload)) {
            if (session.hasNext()) {
                StudyScreen.hold(
                        terminal.screen(),
                        invocation.clock(),
                        session,
                        workplace.shelf(),
                        invocation.settings(),
                        workplace.clockWarning().orElse(""));
            }
        } catch (Quit quit) {
            return; // the summary follows
        }
    }

    @Override
    public void exam(Exam exam) throws IOException, JournalFailure, InterruptedException {
        exam(exam, "");
    }

    /** Runs an exam as {@link #exam(Exam)} does, and shows a line on its first screen. */
    public void exam(Exam exam, String said) throws IOException, JournalFailure, InterruptedException {
        shown(loop -> loop.exams("done").sit(exam, said));
        invocation.tell(
                exam.ended() ? ExamWording.reached(ExamReport.of(exam, workplace.library())) : ExamWording.saved(exam));
    }

    /** Shows the report until the learner goes back. Its marks are then printed on the normal screen. */
    @Override
    public void report(ExamReport report) throws IOException, JournalFailure, InterruptedException {
        shown(loop -> loop.exams("done").report(report));
        invocation.tell(ExamWording.reached(report));
    }

    /** Shows the finished exams until the learner goes back. */
    public void pastExams() throws IOException, JournalFailure, InterruptedException {
        shown(loop -> loop.exams("done").past());
    }

    private interface Screens {
        void on(HomeLoop loop) throws JournalFailure, InterruptedException;
    }

    private void shown(Screens screens) throws IOException, JournalFailure, InterruptedException {
        shown(new HomeDesk(invocation, workplace, List.of()), screens);
    }

    private void shown(HomeDesk desk, Screens screens) throws IOException, JournalFailure, InterruptedException {
        try (TerminalSession terminal = TerminalSession.take(invocation, workplace::reload)) {
            screens.on(new HomeLoop(terminal, invocation, desk));
        } catch (Quit quit) {
            quit.parting().forEach(invocation::tell);
        }
    }
}
