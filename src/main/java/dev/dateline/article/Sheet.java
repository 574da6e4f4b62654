package dev.dateline.article;

import dev.dateline.source.SourceText;
import java.util.List;
import java.util.Set;

/**
 * A fact sheet that was read: the article, and its references to other facts.
 *
 * @param references the places where its facts name other facts
 * @param leftOut the ids of facts with errors, which are not in the article
 */
public record Sheet(Article article, List<Reference> references, Set<String> leftOut, SourceText source) {}
