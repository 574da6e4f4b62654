package dev.dateline.judge;

import dev.dateline.article.Fact;
import dev.dateline.article.Names;
import dev.dateline.deck.Deck;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the judge knows of the library: the values of all facts, the answers of all cards, and all names. A known name
 * is never taken for a typing slip, and a wrong answer can be explained. Cheap to create, because the index is built at
 * first use or by {@link #prepare}. Safe to use from several threads.
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

    /**
     * The knowledge of these facts and decks. The collections are kept and read later, so they must not change any
     * more.
     */
    public static Knowledge of(Collection<Fact> facts, Collection<Deck> decks) {
        return of(facts, decks, Names.NONE);
    }

    /** The knowledge of these facts and decks, with the other names of persons, places and organisations. */
    public static Knowledge of(Collection<Fact> facts, Collection<Deck> decks, Names names) {
        return new Knowledge(facts, decks, names, EnglishWords.NONE, DateOrder.OPEN);
    }

    /** The knowledge of an empty library. Countries, capitals and well-known organisations are still known. */
    public static Knowledge none() {
        return of(List.of(), List.of());
    }

    /** This knowledge with English words, so that an English word is not taken for a slip of another word. */
    public Knowledge with(EnglishWords words) {
        return new Knowledge(facts, decks, names, words, dates);
    }

    /** This knowledge with the order in which the learner writes day and month in digits. */
    public Knowledge with(DateOrder order) {
        return new Knowledge(facts, decks, names, english, order);
    }

    DateOrder dates() {
        return dates;
    }

    /** Builds the index now, so that the first typed answer need not wait. */
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
