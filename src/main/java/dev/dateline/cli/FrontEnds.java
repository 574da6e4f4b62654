package dev.dateline.cli;

import dev.dateline.app.FrontEnd;
import dev.dateline.app.Invocation;
import dev.dateline.app.TerminalCheck;
import dev.dateline.app.Workplace;
import dev.dateline.protocol.JsonFrontEnd;
import dev.dateline.terminal.LinesFrontEnd;
import dev.dateline.terminal.ScreenFrontEnd;

/** Chooses the front end of a run. */
final class FrontEnds {
    private FrontEnds() {}

    /** Whether a screen can be drawn and is wanted. */
    static boolean onScreen(Invocation invocation) {
        return !invocation.json()
                && !invocation.plain()
                && TerminalCheck.capable(invocation.host().environment(), TerminalCheck.isInteractive());
    }

    static FrontEnd of(Invocation invocation, Workplace workplace) {
        if (invocation.json()) {
            return new JsonFrontEnd(invocation, workplace);
        }
        return onScreen(invocation)
                ? new ScreenFrontEnd(invocation, workplace)
                : new LinesFrontEnd(invocation, workplace);
    }
}
