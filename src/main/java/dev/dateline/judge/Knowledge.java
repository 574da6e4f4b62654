package dev.dateline.judge;

import dev.dateline.article.Fact;
import dev.dateline.article.Names;
import dev.dateline.deck.Deck;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the judge knows of the library: every fact's values, every card's answers and all names, so that a name of its own is never taken
 * for a typing slip, and a wrong answer can be named for what it is. Cheap to make: the index is built on first use, or by
 * {@link #prepare} on whatever thread has time. Safe to use from several threads.
 */
public final class Knowledge {
    private final Collection<Fact> facts;
    private final Collection<Deck> decks;
    private final Names names;
    private final EnglishWords english;
    private final DateOrder dates;
    private @Nullable Index index;

    private Knowledge(
            Collection<Fact> facts, Collection<Deck> decks, Names names, EnglishWords english, DateOrder dates) {
        this.facts = facts;
        this.decks = decks;
        this.names = names;
        this.english = english;
        this.dates = dates;
    }

    /** Keeps both collections, which must not change any more, and looks at them when first asked. */
    public static Knowledge of(Collection<Fact> facts, Collection<Deck> decks) {
        return of(facts, decks, Names.NONE);
    }

    /** The same with what persons, places and organisations are called as well. */
    public static Knowledge of(Collection<Fact> facts, Collection<Deck> decks, Names names) {
        return new Knowledge(facts, decks, names, EnglishWords.NONE, DateOrder.OPEN);
    }

    /** Of a library that holds nothing; countries, capitals and the great bodies are known all the same. */
    public static Knowledge none() {
        return of(List.of(), List.of());
    }

    /** The same with the words of English, none of which is then a slip of another. */
    public Knowledge with(EnglishWords words) {
        return new Knowledge(facts, decks, names, words, dates);
    }

    /** The same with the learner's own order of day and month in digits. */
    public Knowledge with(DateOrder order) {
        return new Knowledge(facts, decks, names, english, order);
    }

    DateOrder dates() {
        return dates;
    }

    /** Builds the index now rather than at the first typed answer. */
    public void prepare() {
        index();
    }

    synchronized Index index() {
        Index built = index;
        if (built == null) {
            built = new Index(facts, decks, names, english);
            index = built;
        }
        return built;
    }
}
