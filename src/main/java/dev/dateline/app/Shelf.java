package dev.dateline.app;

import dev.dateline.deck.CardId;
import dev.dateline.library.Excerpt;
import dev.dateline.study.Revision;
import dev.dateline.study.Source;
import java.util.Optional;

/** What a session's views look up while they are shown, and where they write what the learner holds for right. */
public interface Shelf {
    /** A deck's title by its id. */
    String title(String deck);

    /**
     * Lets the learner edit a card; their editor has the terminal meanwhile.
     *
     * @return what came of it
     */
    default Edited edit(CardId card) {
        return new Edited("there is no library here that could be edited", Optional.empty());
    }

    /**
     * What came of an edit.
     *
     * @param message a sentence without a full stop
     * @param revision the deck as it is to be asked from now on; empty where the old texts stand
     */
    record Edited(String message, Optional<Revision> revision) {}

    /** The passage that proves a fact, where its article's text is at hand. */
    default Optional<Excerpt> excerpt(Source source) {
        return Optional.empty();
    }

    /** Writes into decks what the learner holds for right. */
    default FormKeeper forms() {
        return FormKeeper.NONE;
    }
}
