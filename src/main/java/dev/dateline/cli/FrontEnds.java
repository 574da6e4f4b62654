package dev.dateline.cli;

import dev.dateline.app.FrontEnd;
import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.app.TerminalCheck;
import dev.dateline.app.Workplace;
import dev.dateline.protocol.JsonFrontEnd;
import dev.dateline.protocol.JsonObject;
import dev.dateline.terminal.LinesFrontEnd;
import dev.dateline.terminal.ScreenFrontEnd;

final class FrontEnds {
    private FrontEnds() {}

    /** Whether a screen can be drawn and the user wants it. */
    static boolean onScreen(Invocation invocation) {
        return !invocation.json()
                && !invocation.plain()
                && TerminalCheck.capable(invocation.host().environment());
    }

    /** Loads the classes that the first question needs. Call this before waiting for the journal. */
    static void prepare(Invocation invocation) {
        if (invocation.json()) {
            JsonObject.prepare();
        }
    }

    static FrontEnd of(Invocation invocation, Workplace workplace) {
        return of(invocation, workplace, false);
    }

    /**
     * The front end of a run.
     *
     * @param readFirst whether facts are shown before new cards, even if there is no person at the terminal
     */
    static FrontEnd of(Invocation invocation, Workplace workplace, boolean readFirst) {
        if (invocation.json()) {
            return new JsonFrontEnd(invocation, workplace, readFirst);
        }
        if (onScreen(invocation)) {
            return new ScreenFrontEnd(invocation, workplace);
        }
        boolean watched = TerminalCheck.isInteractive() && invocation.settings().get(Setting.READ_FIRST);
        return new LinesFrontEnd(invocation, workplace, readFirst || watched);
    }
}
