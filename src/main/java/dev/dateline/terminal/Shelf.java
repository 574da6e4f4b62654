package dev.dateline.terminal;

import dev.dateline.deck.CardId;
import dev.dateline.library.Excerpt;
import dev.dateline.study.Source;
import java.util.Optional;

/** What a session's views look up while they are shown, and where they write what the learner holds for right. */
public interface Shelf {
    /** A deck's title by its id. */
    String title(String deck);

    /**
     * Lets the learner edit a card; the terminal is his editor's meanwhile.
     *
     * @return what is to be said of it afterwards
     */
    default String edit(CardId card) {
        return "there is no library here that could be edited";
    }

    /** The passage that proves a fact, where its article's text is at hand. */
    default Optional<Excerpt> excerpt(Source source) {
        return Optional.empty();
    }

    /** Writes into decks what the learner holds for right. */
    default FormKeeper forms() {
        return FormKeeper.NONE;
    }
}
