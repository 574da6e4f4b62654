package dev.dateline.deck;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import dev.dateline.source.Suggestion;
import dev.dateline.source.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts and names of the library that a reader of decks knows. */
public final class KnownFacts {
    private final Map<FactRef, Fact> facts = new HashMap<>();
    private final Map<String, List<String>> factsOf = new LinkedHashMap<>();
    private final Map<String, Set<String>> leftOut;
    private final Collection<String> lost;
    private final Names names;

    /**
     * The facts of these articles.
     *
     * @param leftOut the facts of an article that had errors
     * @param lost the articles that had errors
     */
    public KnownFacts(
            Collection<Article> articles, Map<String, Set<String>> leftOut, Collection<String> lost, Names names) {
        this.leftOut = leftOut;
        this.lost = lost;
        this.names = names;
        for (Article article : articles) {
            List<String> ids = factsOf.computeIfAbsent(article.id(), id -> new ArrayList<>());
            for (Fact fact : article.facts()) {
                facts.put(fact.ref(), fact);
                ids.add(fact.ref().fact());
            }
        }
    }

    /** The fact with this name, as its sheet states it. */
    public Optional<Fact> fact(FactRef ref) {
        return Optional.ofNullable(facts.get(ref));
    }

    /** The library's names, for the surnames of persons. */
    Names names() {
        return names;
    }

    /** Whether there is a sheet with this id. The sheet may have been left out because of an error. */
    boolean hasArticle(String article) {
        return factsOf.containsKey(article) || lost.contains(article);
    }

    /** Whether there is such a fact, but it was left out because of an error, alone or with its sheet. */
    public boolean isLeftOut(FactRef ref) {
        return lost.contains(ref.article())
                || leftOut.getOrDefault(ref.article(), Set.of()).contains(ref.fact());
    }

    /** The ids of all sheets, for suggestions. */
    Collection<String> articles() {
        return factsOf.keySet();
    }

    /** The ids of a sheet's facts, for suggestions. */
    Collection<String> factsOf(String article) {
        return factsOf.getOrDefault(article, List.of());
    }

    /**
     * What is wrong with a name to which there is no fact.
     *
     * @param otherwise the hint if the sheet has no fact with a similar name
     */
    public Wording unknown(FactRef ref, String otherwise) {
        return hasArticle(ref.article())
                ? Wording.of(
                        "unknown-fact sheet",
                        ref.article(),
                        ref.fact(),
                        Suggestion.hint(ref.fact(), factsOf(ref.article()), otherwise))
                : Wording.of(
                        "unknown-article",
                        ref.article(),
                        Suggestion.hint(ref.article(), articles(), "write article#fact"));
    }
}
