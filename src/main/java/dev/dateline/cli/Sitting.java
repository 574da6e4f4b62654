package dev.dateline.cli;

import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.terminal.PlainLines;
import dev.dateline.terminal.Seat;
import dev.dateline.terminal.SummaryLines;
import dev.dateline.terminal.Terminals;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Puts a session to whoever sits there: a person at a screen, one who reads lines, or a program. */
final class Sitting {
    private final Invocation invocation;
    private final Workplace workplace;

    Sitting(Invocation invocation, Workplace workplace) {
        this.invocation = invocation;
        this.workplace = workplace;
    }

    /** Whether a screen can be drawn and is wanted. */
    static boolean onScreen(Invocation invocation) {
        return !invocation.json()
                && !invocation.plain()
                && Terminals.capable(invocation.host().environment(), TerminalCheck.isInteractive());
    }

    /** @param recorded whether the answers count, or are practice only */
    void hold(Session session, boolean recorded) throws IOException, JournalFailure, InterruptedException {
        if (invocation.json()) {
            ProtocolWriter writer = new ProtocolWriter(invocation.out(), workplace.material());
            new LineProtocol(session, input(), writer, invocation.clock()).hold();
            return;
        }
        if (onScreen(invocation)) {
            try (Seat seat = seat(invocation)) {
                seat.hold(session, workplace::title);
            }
        } else {
            boolean console = TerminalCheck.isInteractive();
            PlainLines.hold(session, input(), invocation.out(), invocation.clock(), console, workplace::title);
            invocation.out().println();
        }
        summarise(session, recorded);
    }

    /** Takes the terminal, which has to be closed. */
    static Seat seat(Invocation invocation) throws IOException {
        return Seat.take(invocation.host().environment(), invocation.settings().theme(), invocation.clock());
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
