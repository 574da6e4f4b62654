package dev.dateline.terminal;

import dev.dateline.app.FrontEnd;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.study.WithdrawnFact;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamReport;
import java.io.IOException;

/** What the whole screen and plain lines have in common: summaries and reports, printed where they stay. */
abstract class TerminalFrontEnd implements FrontEnd {
    final Invocation invocation;
    final Workplace workplace;

    TerminalFrontEnd(Invocation invocation, Workplace workplace) {
        this.invocation = invocation;
        this.workplace = workplace;
    }

    abstract void hold(Session session) throws IOException, JournalFailure, InterruptedException;

    /** Returns whether the exam is to be ended and marked. */
    abstract boolean hold(Exam exam) throws IOException, JournalFailure, InterruptedException;

    @Override
    public final void study(Session session, boolean recorded)
            throws IOException, JournalFailure, InterruptedException {
        hold(session);
        summarise(session, recorded);
    }

    /** How the session went. */
    final void summarise(Session session, boolean recorded) throws JournalFailure {
        SummaryLines.of(session.summary(), recorded, invocation.clock().instant())
                .forEach(invocation.out()::println);
        workplace.tuneOffer().ifPresent(invocation.out()::println);
    }

    @Override
    public final void exam(Exam exam) throws IOException, JournalFailure, InterruptedException {
        if (hold(exam)) {
            exam.finish(workplace.learner());
            report(ExamReport.of(exam, workplace.material()));
            return;
        }
        invocation
                .out()
                .println("Saved: " + exam.answered() + " of "
                        + exam.paper().questions().size()
                        + " answered. \"dateline exam --resume\" goes on.");
    }

    @Override
    public final void report(ExamReport report) {
        Printout page = Printout.of(invocation);
        ExamReportView.draw(page, report);
        page.print(invocation.out());
    }

    @Override
    public final void withdrawn(WithdrawnFact fact) {
        WithdrawalLines.of(fact).forEach(invocation.out()::println);
        invocation.out().flush();
    }
}
