package dev.dateline.terminal;

import dev.dateline.app.FrontEnd;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.study.WithdrawnFact;
import java.io.IOException;

/** What the whole screen and plain lines have in common: summaries, printed where they stay. */
abstract class TerminalFrontEnd implements FrontEnd {
    final Invocation invocation;
    final Workplace workplace;

    TerminalFrontEnd(Invocation invocation, Workplace workplace) {
        this.invocation = invocation;
        this.workplace = workplace;
    }

    abstract void hold(Session session) throws IOException, JournalFailure, InterruptedException;

    @Override
    public final void study(Session session, boolean recorded)
            throws IOException, JournalFailure, InterruptedException {
        hold(session);
        summarise(session, recorded);
    }

    /** How the session went. */
    final void summarise(Session session, boolean recorded) throws JournalFailure {
        SummaryLines.of(session.summary(), recorded, invocation.clock().instant())
                .forEach(invocation::tell);
        workplace.tuneOffer().ifPresent(invocation::tell);
    }

    @Override
    public final void withdrawn(WithdrawnFact fact) {
        WithdrawalLines.of(fact).forEach(invocation::tell);
        invocation.out().flush();
    }
}
