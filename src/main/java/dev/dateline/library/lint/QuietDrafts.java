package dev.dateline.library.lint;

import dev.dateline.library.LibrarySource;
import dev.dateline.library.Reading;
import dev.dateline.source.Finding;
import dev.dateline.source.Plural;
import dev.dateline.source.SourceText;
import dev.dateline.source.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Replaces the findings for drafts by one finding for each file, because nobody has reviewed the drafts yet. */
public final class QuietDrafts {
    private QuietDrafts() {}

    /** Reports each draft, unless it has an error, which is reported already. */
    static void check(Reading reading, Iterable<Report> reports) {
        for (Report report : reports) {
            for (WaitingDraft draft : WaitingDraft.of(report.source())) {
                if (reading.library().findings().stream().noneMatch(each -> each.isError() && draft.holds(each))) {
                    report.piece(draft.at(), WaitingDraft.SIGN.length()).say(Rule.DRAFT);
                }
            }
        }
    }

    /** The findings in order. Each file has at most one finding for drafts, at its first draft. */
    public static List<Finding> of(Reading reading, List<Finding> findings) {
        List<WaitingDraft> drafts = new ArrayList<>();
        List<Finding> told = new ArrayList<>();
        for (SourceText source : reading.sources().values()) {
            List<WaitingDraft> own = WaitingDraft.of(source);
            if (!own.isEmpty()) {
                drafts.addAll(own);
                told.add(one(source, own));
            }
        }
        Stream<Finding> others =
                findings.stream().filter(finding -> drafts.stream().noneMatch(draft -> draft.holds(finding)));
        return Stream.concat(others, told.stream()).toList();
    }

    private static Finding one(SourceText source, List<WaitingDraft> drafts) {
        String id = drafts.get(0).id() + (source.file().startsWith(LibrarySource.SEEDS + "/") ? "#" : "");
        String count = Plural.of(drafts.size(), "draft");
        Wording wording = new Wording(Rule.DRAFT.code(), count + " in " + source.file(), "dateline edit " + id);
        return source.warning(drafts.get(0).at(), WaitingDraft.SIGN.length(), wording);
    }
}
