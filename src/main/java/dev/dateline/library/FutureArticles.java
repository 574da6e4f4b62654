package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.source.Fields;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.SourceText;
import java.time.LocalDate;
import java.util.List;

/** Finds articles whose date of publication is in the future. */
public final class FutureArticles {
    private FutureArticles() {}

    /** A finding for each article whose date is after {@code today}. */
    public static List<Finding> in(Reading reading, LocalDate today) {
        Findings findings = new Findings();
        for (Article article : reading.library().articles()) {
            SourceText source = reading.sources().get(article.file());
            boolean future = article.published().firstDay().isAfter(today);
            if (future && source != null && reading.roots().get(article.file()) instanceof Mapping root) {
                new Fields(source, root, findings).errorAt("published", "future", article.published());
            }
        }
        return findings.sorted();
    }
}
