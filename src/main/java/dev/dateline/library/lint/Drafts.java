package dev.dateline.library.lint;

import dev.dateline.library.Reading;
import dev.dateline.library.lint.Report.Piece;
import dev.dateline.source.Finding;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;

/** Finds drafts that nobody has reviewed: {@code # dateline: draft} on a line of its own. */
final class Drafts {
    static final String SIGN = "# dateline: draft";

    private Drafts() {}

    /** A draft with an error is reported only by its error. */
    static void check(Reading reading, Report report) {
        for (SourceText source : reading.sources().values()) {
            if (!source.text().contains(SIGN)) {
                continue;
            }
            for (int line = 1; line <= source.lineCount(); line++) {
                int sign = mark(source, line);
                if (sign >= 0 && !hasError(reading, source, line)) {
                    Position at = new Position(line, sign + 1);
                    report.say(
                            Rule.DRAFT,
                            new Piece(source, at, SIGN.length(), at),
                            "this is a draft that nobody has looked at yet",
                            "check and edit it, then delete this line");
                }
            }
        }
    }

    /** The position of the mark in a line; -1 if there is none. */
    static int mark(SourceText source, int line) {
        String text = source.line(line);
        int sign = text.indexOf(SIGN);
        return sign >= 0 && text.substring(0, sign).isBlank() ? sign : -1;
    }

    /** Whether there is an error between this mark and the next. */
    private static boolean hasError(Reading reading, SourceText source, int line) {
        int end = line + 1;
        while (end <= source.lineCount() && mark(source, end) < 0) {
            end++;
        }
        for (Finding finding : reading.library().findings()) {
            boolean inside = finding.at().line() > line && finding.at().line() < end;
            if (inside && finding.isError() && finding.file().equals(source.file())) {
                return true;
            }
        }
        return false;
    }
}
