package dev.dateline.library.lint;

import dev.dateline.library.Reading;
import dev.dateline.library.lint.Report.Piece;
import dev.dateline.source.SourceText;

/** Finds drafts that nobody has reviewed. */
final class Drafts {
    private Drafts() {}

    /** Reports each draft, unless it has an error, which is reported already. */
    static void check(Reading reading, Report report) {
        for (SourceText source : reading.sources().values()) {
            for (WaitingDraft draft : WaitingDraft.of(source)) {
                boolean wrong = reading.library().findings().stream()
                        .anyMatch(finding -> finding.isError() && draft.holds(finding));
                if (!wrong) {
                    report.say(
                            Rule.DRAFT,
                            new Piece(source, draft.at(), WaitingDraft.SIGN.length(), draft.at()),
                            "this is a draft that nobody has looked at yet");
                }
            }
        }
    }
}
