package dev.dateline.study;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import java.util.List;

/**
 * The facts of an article that the learner reads before its new cards are asked.
 *
 * @param facts in the order of the sheet
 */
public record Digest(Article article, List<Entry> facts) {
    public Digest {
        facts = List.copyOf(facts);
    }

    /**
     * A fact of the digest.
     *
     * @param since later facts that are not in the digest themselves, by date
     */
    public record Entry(Fact fact, List<Fact> since) {}
}
