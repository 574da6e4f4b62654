package dev.dateline.terminal;

import dev.dateline.app.FrontEnd;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.study.WithdrawnFact;
import java.io.IOException;

/** The common part of both front ends: summaries, printed on the normal screen. */
abstract class TerminalFrontEnd implements FrontEnd {
    final Invocation invocation;
    final Workplace workplace;

    TerminalFrontEnd(Invocation invocation, Workplace workplace) {
        this.invocation = invocation;
        this.workplace = workplace;
    }

    abstract void hold(Session session) throws IOException, JournalFailure, InterruptedException;

    @Override
    public final void study(Session session) throws IOException, JournalFailure, InterruptedException {
        hold(session);
        SummaryLines.of(
                        session.summary(),
                        session.isRecorded(),
                        invocation.clock().instant())
                .forEach(invocation::tell);
        workplace.tuneOffer().ifPresent(invocation::tell);
    }

    @Override
    public final void withdrawn(WithdrawnFact fact) {
        WithdrawalLines.of(fact).forEach(invocation::tell);
        invocation.out().flush();
    }
}
