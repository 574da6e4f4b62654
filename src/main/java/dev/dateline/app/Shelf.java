package dev.dateline.app;

import dev.dateline.deck.CardId;
import dev.dateline.library.Excerpt;
import dev.dateline.study.Revision;
import dev.dateline.study.Source;
import java.util.Optional;

/** Lets a session's views look up texts, and add answers that the learner wants accepted. */
public interface Shelf {
    String title(String deck);

    /**
     * Lets the learner edit a card; the editor takes over the terminal.
     *
     * @return the result of the edit
     */
    default Edited edit(CardId card) {
        return new Edited("there is no library here that could be edited", Optional.empty());
    }

    /**
     * The result of an edit.
     *
     * @param message a sentence without a full stop
     * @param revision the deck to ask from now on; empty if the old texts remain
     */
    record Edited(String message, Optional<Revision> revision) {}

    /** The passage that proves a fact, if its article's text is available. */
    default Optional<Excerpt> excerpt(Source source) {
        return Optional.empty();
    }

    /** Writes answers that the learner wants accepted into decks. */
    default FormKeeper forms() {
        return FormKeeper.NONE;
    }
}
