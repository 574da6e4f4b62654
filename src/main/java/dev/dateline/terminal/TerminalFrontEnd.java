package dev.dateline.terminal;

import dev.dateline.app.FrontEnd;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.source.VisibleText;
import dev.dateline.study.Session;
import dev.dateline.study.WithdrawnFact;
import java.io.IOException;
import java.util.stream.Stream;

/** The common part of both front ends: summaries on the normal screen. */
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
        int cards = fact.cards().size();
        String how = fact.fact().withdrawn().isPresent() ? "Withdrawn, " : "Corrected, ";
        Stream.of(
                        how + fact.withdrawal().on().inWords() + ": "
                                + fact.fact().says(),
                        "  " + fact.withdrawal().why(),
                        "  You had learned it; " + (cards == 1 ? "its card is" : "its " + cards + " cards are")
                                + " not asked any more.")
                .map(VisibleText::line)
                .forEach(invocation::tell);
        invocation.out().flush();
    }
}
