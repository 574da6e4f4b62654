package dev.dateline.study;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import java.util.List;

/**
 * The facts of an article, read before its new cards are asked.
 *
 * @param facts in the order of the sheet
 */
public record Digest(Article article, List<Entry> facts) {
    public Digest {
        facts = List.copyOf(facts);
    }

    /**
     * A fact of it.
     *
     * @param since later facts that are not in the digest itself, by date
     */
    public record Entry(Fact fact, List<Fact> since) {}
}
