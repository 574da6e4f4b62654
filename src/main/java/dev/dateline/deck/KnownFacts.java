package dev.dateline.deck;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import java.util.Collection;
import java.util.Optional;

/** The facts on which the cards of a deck may rest, and the names of the library, while it is read. */
public interface KnownFacts {
    Optional<Fact> fact(FactRef ref);

    /** From which persons take their surname. */
    Names names();

    /** Whether there is a sheet of that id, be it one that was left out for an error. */
    boolean hasArticle(String article);

    /** Whether there is such a fact, but left out, alone or with its sheet, for an error that is already told. */
    boolean isLeftOut(FactRef ref);

    /** Ids of all sheets, for guessing what somebody meant. */
    Collection<String> articles();

    /** Ids of the facts of a sheet, for guessing what somebody meant. */
    Collection<String> factsOf(String article);
}
