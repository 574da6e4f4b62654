package dev.dateline.library;

import dev.dateline.source.Finding;
import dev.dateline.source.Node;
import dev.dateline.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A library with the files that it was read from, for those who look closer at the files or write in them.
 *
 * @param sources by file as the user knows it ({@code seeds/x.yaml}); files that are no UTF-8 are missing
 * @param roots what was read out of them; files whose syntax is wrong are missing
 */
public record Reading(Library library, Map<String, SourceText> sources, Map<String, Node> roots) {
    /** What came from the first library, where others were read beside it. */
    public Reading first(List<LibrarySource> others) {
        if (others.isEmpty()) {
            return this;
        }
        Library own = new Library(
                library.articles().stream()
                        .filter(article -> isFirst(article.file(), others))
                        .toList(),
                library.decks().stream()
                        .filter(deck -> isFirst(deck.file(), others))
                        .toList(),
                library.names(),
                first(library.findings(), others));
        Map<String, SourceText> ownSources = new HashMap<>(sources);
        ownSources.keySet().removeIf(file -> !isFirst(file, others));
        Map<String, Node> ownRoots = new HashMap<>(roots);
        ownRoots.keySet().removeIf(file -> !isFirst(file, others));
        return new Reading(own, ownSources, ownRoots);
    }

    /** Those of the findings that are about files of the first library. */
    public static List<Finding> first(List<Finding> findings, List<LibrarySource> others) {
        return findings.stream()
                .filter(finding -> isFirst(finding.file(), others))
                .toList();
    }

    private static boolean isFirst(String file, List<LibrarySource> others) {
        return others.stream().noneMatch(other -> file.startsWith(other.where()));
    }
}
