package dev.dateline.cli;

import dev.dateline.source.Finding;
import dev.dateline.terminal.Printout;
import java.io.PrintStream;
import java.util.List;

/** Findings and what is said with them, for people: on a terminal in lines that fit, into a pipe one finding a line. */
final class FindingPrint {
    private final int columns;
    private final PrintStream out;

    FindingPrint(Invocation invocation, PrintStream out) {
        this.columns =
                Printout.room(invocation.host().environment(), invocation.plain(), TerminalCheck.isInteractive());
        this.out = out;
    }

    void findings(List<Finding> findings) {
        findings.forEach(finding -> out.println(finding.render(columns)));
    }

    /** A line, broken where it is too long; what follows is set in by {@code indent} spaces. */
    void line(String text, int indent) {
        StringBuilder line = new StringBuilder();
        boolean begun = false;
        for (String word : text.split("(?<=\\S) ", -1)) {
            if (begun && line.length() + 1 + word.length() > columns) {
                out.println(line);
                line.setLength(0);
                line.append(" ".repeat(indent));
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        out.println(line);
    }
}
