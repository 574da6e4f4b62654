package dev.dateline.study;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;

/** A fact and the article that states it. */
public record Source(Article article, Fact fact) {}
