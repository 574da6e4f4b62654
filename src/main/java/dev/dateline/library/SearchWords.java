package dev.dateline.library;

import dev.dateline.article.Letters;
import java.util.List;

/** The words of a search: wanted and unwanted ones. */
public final class SearchWords {
    private final List<SearchTerm> wanted;
    private final List<SearchTerm> unwanted;

    private SearchWords(List<SearchTerm> wanted, List<SearchTerm> unwanted) {
        this.wanted = List.copyOf(wanted);
        this.unwanted = List.copyOf(unwanted);
    }

    /** The words of a search. Case, accents and punctuation are ignored. */
    public static SearchWords of(List<String> wanted, List<String> unwanted) {
        return new SearchWords(terms(wanted), terms(unwanted));
    }

    private static List<SearchTerm> terms(List<String> typed) {
        return typed.stream()
                .flatMap(text -> SearchTerm.split(text).stream())
                .map(SearchTerm::new)
                .toList();
    }

    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** The words to be found, folded. */
    public List<String> wanted() {
        return wanted.stream().map(SearchTerm::toString).toList();
    }

    /** Whether a text without case and accents ({@link Letters#plain}) contains all wanted words and no unwanted one. Parts of longer words count. */
    public boolean areIn(String folded) {
        return wanted.stream().allMatch(term -> folded.contains(term.toString()))
                && unwanted.stream().noneMatch(term -> folded.contains(term.toString()));
    }

    List<SearchTerm> wantedTerms() {
        return wanted;
    }

    List<SearchTerm> unwantedTerms() {
        return unwanted;
    }

    /**
     * A part of a text.
     *
     * @param to the place after its last character
     */
    public record Span(int from, int to) {}

    /** The places of the words in a displayed text, from left to right. */
    public List<Span> in(String text) {
        return SearchTerm.spans(text).stream()
                .filter(span -> {
                    String word = Letters.plain(text.substring(span.from(), span.to()));
                    return wanted.stream().anyMatch(term -> term.fit(word, 0, word.length()) > 0);
                })
                .toList();
    }
}
