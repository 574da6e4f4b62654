package dev.dateline.library;

import dev.dateline.source.Node;
import dev.dateline.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A library with its files, for code that checks or changes the files.
 *
 * @param sources the texts by file ({@code seeds/x.yaml}), without files that are not UTF-8
 * @param roots the parsed files, without those whose syntax is wrong
 */
public record Reading(Library library, Map<String, SourceText> sources, Map<String, Node> roots) {
    /** The part of the first library, if several libraries were read. */
    public Reading first(List<LibrarySource> others) {
        if (others.isEmpty()) {
            return this;
        }
        Predicate<String> isFirst = file -> others.stream().noneMatch(other -> file.startsWith(other.where()));
        Library own = new Library(
                library.articles().stream()
                        .filter(article -> isFirst.test(article.file()))
                        .toList(),
                library.decks().stream()
                        .filter(deck -> isFirst.test(deck.file()))
                        .toList(),
                library.names(),
                library.findings().stream()
                        .filter(finding -> isFirst.test(finding.file()))
                        .toList());
        Map<String, SourceText> ownSources = new HashMap<>(sources);
        ownSources.keySet().removeIf(isFirst.negate());
        Map<String, Node> ownRoots = new HashMap<>(roots);
        ownRoots.keySet().removeIf(isFirst.negate());
        return new Reading(own, ownSources, ownRoots);
    }
}
