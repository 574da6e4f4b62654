package dev.dateline.terminal;

import dev.dateline.app.Invocation;
import dev.dateline.app.LinePrint;
import dev.dateline.app.TerminalCheck;
import dev.dateline.source.VisibleText;
import dev.dateline.study.LineOutput;
import dev.dateline.study.SessionTexts;

/**
 * The output of sessions and exams in plain lines.
 *
 * @param prompting whether to print a prompt, for a person who types
 */
record PlainOutput(LinePrint lines, boolean prompting) implements LineOutput {
    PlainOutput(Invocation invocation) {
        this(new LinePrint(invocation, invocation.out()), TerminalCheck.isInteractive());
    }

    void say(String line) {
        lines.line(VisibleText.line(line));
    }

    @Override
    public boolean prompt() {
        if (prompting) {
            lines.out().print("> ");
        }
        return !lines.out().checkError();
    }

    @Override
    public boolean isHelp(String line) {
        return line.strip().equals("?");
    }

    @Override
    public void invalid(String message) {
        say(SessionTexts.capital(message) + ".");
    }

    @Override
    public void unknown(String command, String commands) {
        if (!isHelp(command)) {
            say("There is no command :" + VisibleText.line(command) + ".");
        }
        say("Commands: " + commands + "; if your answer begins with a colon, type two.");
    }
}
