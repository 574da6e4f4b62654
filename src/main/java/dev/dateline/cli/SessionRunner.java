package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.app.TerminalCheck;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.LineProtocol;
import dev.dateline.protocol.ProtocolWriter;
import dev.dateline.study.Session;
import dev.dateline.study.WithdrawnFact;
import dev.dateline.terminal.PlainLines;
import dev.dateline.terminal.SummaryLines;
import dev.dateline.terminal.TerminalSession;
import dev.dateline.terminal.WithdrawalLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a session on a full screen, as plain lines, or as JSON lines for a program. */
final class SessionRunner {
    private final Invocation invocation;
    private final Workplace workplace;

    SessionRunner(Invocation invocation, Workplace workplace) {
        this.invocation = invocation;
        this.workplace = workplace;
    }

    /** Whether a screen can be drawn and is wanted. */
    static boolean onScreen(Invocation invocation) {
        return !invocation.json()
                && !invocation.plain()
                && TerminalCheck.capable(invocation.host().environment(), TerminalCheck.isInteractive());
    }

    /** @param recorded whether the answers count, or are practice only */
    void hold(Session session, boolean recorded) throws IOException, JournalFailure, InterruptedException {
        if (invocation.json()) {
            ProtocolWriter writer = new ProtocolWriter(invocation.out(), workplace.material());
            new LineProtocol(session, input(), writer, invocation.clock()).hold();
            return;
        }
        if (onScreen(invocation)) {
            try (TerminalSession terminal = TerminalSession.take(invocation)) {
                terminal.hold(session, workplace.shelf());
            }
        } else {
            boolean console = TerminalCheck.isInteractive();
            PlainLines.hold(session, input(), invocation.out(), invocation.clock(), console, workplace.shelf());
            invocation.out().println();
        }
        summarise(session, recorded);
    }

    /** Says once what was taken back of what the learner knows of these cards; on the normal screen, where it stays. */
    void tellWithdrawn(List<Card> cards) throws IOException, JournalFailure {
        List<WithdrawnFact> withdrawn = workplace.withdrawn(cards);
        if (withdrawn.isEmpty()) {
            return;
        }
        ProtocolWriter writer = new ProtocolWriter(invocation.out(), workplace.material());
        for (WithdrawnFact each : withdrawn) {
            if (invocation.json()) {
                writer.withdrawn(each);
            } else {
                WithdrawalLines.of(each).forEach(invocation.out()::println);
            }
        }
        invocation.out().flush();
        workplace.toldOf(withdrawn);
    }

    /** How it went, on the normal screen so that it stays. */
    void summarise(Session session, boolean recorded) throws JournalFailure {
        SummaryLines.of(session.summary(), recorded, invocation.clock().instant())
                .forEach(invocation.out()::println);
        workplace.tuneOffer().ifPresent(invocation.out()::println);
    }

    private BufferedReader input() {
        return new BufferedReader(new InputStreamReader(invocation.in(), StandardCharsets.UTF_8));
    }
}
