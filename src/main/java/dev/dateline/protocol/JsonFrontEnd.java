package dev.dateline.protocol;

import dev.dateline.app.FrontEnd;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.study.WithdrawnFact;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamReport;
import java.io.IOException;

/** Runs sessions and exams as JSON lines, for a program. */
public record JsonFrontEnd(Invocation invocation, Workplace workplace, boolean readFirst) implements FrontEnd {
    private ProtocolWriter out() {
        return new ProtocolWriter(invocation.out(), workplace.library());
    }

    @Override
    public void study(Session session) throws IOException, JournalFailure {
        new LineProtocol(session, invocation.lines(), out(), invocation.clock(), readFirst).hold();
    }

    @Override
    public void exam(Exam exam) throws IOException, JournalFailure {
        new ExamProtocol(exam, workplace, invocation).hold();
    }

    @Override
    public void report(ExamReport report) {
        ExamJson.of(report).print(invocation.out());
    }

    @Override
    public void withdrawn(WithdrawnFact fact) {
        out().withdrawn(fact);
    }
}
