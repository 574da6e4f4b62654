package dev.dateline.terminal;

import dev.dateline.app.HomeDesk;
import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.study.exam.Exam;
import java.io.IOException;
import java.util.List;

/** The whole screen. */
public final class ScreenFrontEnd extends TerminalFrontEnd {
    public ScreenFrontEnd(Invocation invocation, Workplace workplace) {
        super(invocation, workplace);
    }

    /** Shows home, and what the learner opens from there, until they quit. */
    public void home(HomeDesk desk) throws IOException, JournalFailure, InterruptedException {
        List<String> parting;
        try (TerminalSession terminal = TerminalSession.take(invocation)) {
            parting = new HomeLoop(terminal, invocation, desk).run();
        }
        parting.forEach(invocation.out()::println);
    }

    /** Shows the cards of a query until the learner goes back. */
    public void browse(List<String> terms) throws IOException, InterruptedException {
        List<String> parting;
        try (TerminalSession terminal = TerminalSession.take(invocation)) {
            parting = new HomeLoop(terminal, invocation, new HomeDesk(invocation, workplace, List.of())).browse(terms);
        }
        parting.forEach(invocation.out()::println);
    }

    @Override
    void hold(Session session) throws IOException, InterruptedException {
        try (TerminalSession terminal = TerminalSession.take(invocation)) {
            terminal.hold(session, workplace.shelf());
        }
    }

    @Override
    boolean hold(Exam exam) throws IOException, JournalFailure, InterruptedException {
        try (TerminalSession terminal = TerminalSession.take(invocation)) {
            return terminal.hold(exam, invocation.settings().get(Setting.CONFIDENCE));
        }
    }
}
