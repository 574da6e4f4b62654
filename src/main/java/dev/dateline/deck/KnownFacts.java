package dev.dateline.deck;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts and names of the library, for reading a deck. */
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

    Optional<Fact> fact(FactRef ref) {
        return Optional.ofNullable(facts.get(ref));
    }

    /** The library's names, for the surnames of persons. */
    Names names() {
        return names;
    }

    /** Whether there is a sheet with this id, also one that was left out for an error. */
    boolean hasArticle(String article) {
        return factsOf.containsKey(article) || lost.contains(article);
    }

    /** Whether there is such a fact that was left out, alone or with its sheet, for an error. */
    boolean isLeftOut(FactRef ref) {
        return lost.contains(ref.article())
                || leftOut.getOrDefault(ref.article(), Set.of()).contains(ref.fact());
    }

    /** Ids of all sheets, for suggestions. */
    Collection<String> articles() {
        return factsOf.keySet();
    }

    /** Ids of the facts of a sheet, for suggestions. */
    Collection<String> factsOf(String article) {
        return factsOf.getOrDefault(article, List.of());
    }
}
