package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.deck.Card;

/** Something that a search found. */
public sealed interface Found {
    /** How well it fits; only for comparing with others of the same search. */
    double score();

    record ACard(Card card, double score) implements Found {}

    record AFact(Fact fact, Article article, double score) implements Found {}

    record AnArticle(Article article, double score) implements Found {}
}
