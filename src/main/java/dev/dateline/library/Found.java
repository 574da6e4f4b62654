package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.deck.Card;

/** A search result. */
public sealed interface Found {
    /** The score. Scores of different searches cannot be compared. */
    double score();

    record ACard(Card card, double score) implements Found {}

    record AFact(Fact fact, Article article, double score) implements Found {}

    record AnArticle(Article article, double score) implements Found {}
}
