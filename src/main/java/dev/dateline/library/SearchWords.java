package dev.dateline.library;

import java.util.ArrayList;
import java.util.List;

/** The words that are looked for: all of some, none of others. */
public final class SearchWords {
    private final List<SearchTerm> wanted;
    private final List<SearchTerm> unwanted;

    private SearchWords(List<SearchTerm> wanted, List<SearchTerm> unwanted) {
        this.wanted = List.copyOf(wanted);
        this.unwanted = List.copyOf(unwanted);
    }

    /** Words as somebody types them; case, accents and punctuation do not matter. */
    public static SearchWords of(List<String> wanted, List<String> unwanted) {
        return new SearchWords(terms(wanted), terms(unwanted));
    }

    private static List<SearchTerm> terms(List<String> typed) {
        List<SearchTerm> terms = new ArrayList<>();
        for (String text : typed) {
            for (String word : SearchTerm.split(text)) {
                terms.add(new SearchTerm(word));
            }
        }
        return terms;
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** The words to be found, folded. */
    public List<String> wanted() {
        return wanted.stream().map(SearchTerm::toString).toList();
    }

    /** A text in the form in which {@link #areIn} looks at it. */
    public static String folded(String text) {
        return SearchTerm.fold(text);
    }

    /** Whether a folded text holds all of the words, whole or in part, and none of the unwanted. */
    public boolean areIn(String folded) {
        for (SearchTerm term : wanted) {
            if (!folded.contains(term.toString())) {
                return false;
            }
        }
        for (SearchTerm term : unwanted) {
            if (folded.contains(term.toString())) {
                return false;
            }
        }
        return true;
    }

    List<SearchTerm> wantedTerms() {
        return wanted;
    }

    List<SearchTerm> unwantedTerms() {
        return unwanted;
    }

    /** A stretch of a text, end not included. */
    public record Span(int from, int to) {}

    /** Where the words stand in a text as it is shown, from left to right. */
    public List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        for (int from = SearchTerm.begin(text, 0); from < text.length(); ) {
            int to = SearchTerm.end(text, from);
            String word = SearchTerm.fold(text.substring(from, to));
            for (SearchTerm term : wanted) {
                if (term.fit(word) > 0) {
                    spans.add(new Span(from, to));
                    break;
                }
            }
            from = SearchTerm.begin(text, to);
        }
        return spans;
    }
}
