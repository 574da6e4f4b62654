package dev.dateline.library.lint;

import dev.dateline.library.Reading;
import dev.dateline.source.Finding;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Puts one finding a file in the place of all that are about drafts: nobody has looked at those yet. */
public final class QuietDrafts {
    private QuietDrafts() {}

    /** A draft: from its mark to the end of the item that follows. */
    private record Draft(String file, int first, int last) {
        boolean holds(Finding finding) {
            int line = finding.at().line();
            return finding.file().equals(file) && first <= line && line <= last;
        }
    }

    /** The findings in their order, those about drafts as one a file, where the first draft stands. */
    public static List<Finding> of(Reading reading, List<Finding> findings) {
        List<Draft> drafts = new ArrayList<>();
        List<Finding> told = new ArrayList<>();
        for (SourceText source : reading.sources().values()) {
            List<Draft> own = drafts(source);
            if (!own.isEmpty()) {
                drafts.addAll(own);
                told.add(one(source, own));
            }
        }
        if (drafts.isEmpty()) {
            return findings;
        }
        List<Finding> quiet = new ArrayList<>();
        for (Finding finding : findings) {
            if (drafts.stream().noneMatch(draft -> draft.holds(finding))) {
                quiet.add(finding);
            }
        }
        quiet.addAll(told);
        return List.copyOf(quiet);
    }

    private static Finding one(SourceText source, List<Draft> drafts) {
        String file = source.file();
        String id = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        String count = drafts.size() == 1 ? "1 draft" : drafts.size() + " drafts";
        int line = drafts.get(0).first();
        int column = source.line(line).indexOf('#') + 1;
        return source.warning(
                Rule.DRAFT.code(),
                new Position(line, column),
                Drafts.SIGN.length(),
                count + " in " + id,
                "dateline edit " + id);
    }

    private static List<Draft> drafts(SourceText source) {
        List<Draft> drafts = new ArrayList<>();
        if (!source.text().contains(Drafts.SIGN)) {
            return drafts;
        }
        for (int line = 1; line <= source.lineCount(); line++) {
            int sign = Drafts.mark(source, line);
            if (sign >= 0) {
                drafts.add(new Draft(source.file(), line, end(source, line, sign)));
            }
        }
        return drafts;
    }

    /** The last line of the item below a mark, which stands as far in as the mark. */
    private static int end(SourceText source, int mark, int indent) {
        int line = mark + 2;
        while (line <= source.lineCount()) {
            String text = source.line(line);
            boolean inner =
                    text.isBlank() || text.length() - text.stripLeading().length() > indent;
            if (!inner) {
                break;
            }
            line++;
        }
        return line - 1;
    }
}
