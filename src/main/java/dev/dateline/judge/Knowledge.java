package dev.dateline.judge;

import dev.dateline.article.Fact;
import dev.dateline.article.Names;
import dev.dateline.deck.Deck;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The judge's knowledge of the library: the values of all facts, the answers of all cards, and all names. With it, a
 * known name is never taken for a typing slip, and the judge can say what a wrong answer is. Cheap to create: the index
 * is built on first use, or by {@link #prepare} on any thread. Safe to use from several threads.
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

    /** Keeps both collections, which must not change any more, and reads them at first use. */
    public static Knowledge of(Collection<Fact> facts, Collection<Deck> decks) {
        return of(facts, decks, Names.NONE);
    }

    /** The same with the other names of persons, places and organisations. */
    public static Knowledge of(Collection<Fact> facts, Collection<Deck> decks, Names names) {
        return new Knowledge(facts, decks, names, EnglishWords.NONE, DateOrder.OPEN);
    }

    /** Knowledge of an empty library; countries, capitals and well-known organisations are still known. */
    public static Knowledge none() {
        return of(List.of(), List.of());
    }

    /** The same with English words, so that none of them is a slip of another. */
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

    /** Builds the index now, and not at the first typed answer. */
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
