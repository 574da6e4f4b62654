package dev.dateline.terminal;

import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamReport;
import java.io.IOException;

/** The front end in plain lines: for pipes, simple terminals and screen readers. */
public final class LinesFrontEnd extends TerminalFrontEnd {
    private final boolean readFirst;

    public LinesFrontEnd(Invocation invocation, Workplace workplace, boolean readFirst) {
        super(invocation, workplace);
        this.readFirst = readFirst;
    }

    @Override
    void hold(Session session) throws IOException, JournalFailure {
        new PlainLines(session, invocation, workplace.shelf(), readFirst).hold();
        invocation.out().println();
    }

    @Override
    public void exam(Exam exam) throws IOException, JournalFailure {
        boolean over = new ExamLines(exam, invocation).hold();
        invocation.out().println();
        if (over) {
            exam.finish(workplace.learner());
            report(ExamReport.of(exam, workplace.library()));
        } else {
            invocation.tell(ExamWording.saved(exam));
        }
    }

    @Override
    public void report(ExamReport report) {
        Printout.print(invocation, page -> ExamReportView.draw(page, report));
    }
}
