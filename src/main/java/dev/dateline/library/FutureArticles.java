package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.time.LocalDate;
import java.util.List;

/** Finds articles whose date of publication is in the future. */
public final class FutureArticles {
    private static final String KEY = "published:";

    private FutureArticles() {}

    /** A finding for each article whose date is after {@code today}. */
    public static List<Finding> in(Reading reading, LocalDate today) {
        Findings findings = new Findings();
        for (Article article : reading.library().articles()) {
            if (article.published().firstDay().isAfter(today)) {
                SourceText source = reading.sources().getOrDefault(article.file(), new SourceText(article.file(), ""));
                findings.add(source.error(
                        "future",
                        place(source),
                        KEY.length() - 1,
                        "the date of this article is " + article.published() + ", which is in the future"));
            }
        }
        return findings.sorted();
    }

    private static Position place(SourceText source) {
        for (int line = 1; line <= source.lineCount(); line++) {
            if (source.line(line).startsWith(KEY)) {
                return new Position(line, 1);
            }
        }
        return Position.START;
    }
}
