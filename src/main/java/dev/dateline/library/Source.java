package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;

/** A fact and its article. */
public record Source(Article article, Fact fact) {}
