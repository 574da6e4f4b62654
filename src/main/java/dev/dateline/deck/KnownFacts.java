package dev.dateline.deck;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import java.util.Collection;
import java.util.Optional;

/** The facts and names of the library, for reading a deck. */
public interface KnownFacts {
    Optional<Fact> fact(FactRef ref);

    /** The library's names, for the surnames of persons. */
    Names names();

    /** Whether there is a sheet with this id, also one that was left out for an error. */
    boolean hasArticle(String article);

    /** Whether there is such a fact that was left out, alone or with its sheet, for an error. */
    boolean isLeftOut(FactRef ref);

    /** Ids of all sheets, for suggestions. */
    Collection<String> articles();

    /** Ids of the facts of a sheet, for suggestions. */
    Collection<String> factsOf(String article);
}
