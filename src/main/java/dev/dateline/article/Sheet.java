package dev.dateline.article;

import dev.dateline.source.SourceText;
import java.util.List;
import java.util.Set;

/**
 * A fact sheet after reading: the article, and its references to facts of other sheets.
 *
 * @param references where its facts name others
 * @param leftOut ids of facts with errors; they are not in the article
 */
public record Sheet(Article article, List<Reference> references, Set<String> leftOut, SourceText source) {}
