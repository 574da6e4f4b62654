package dev.dateline.app;

import dev.dateline.deck.CardId;
import dev.dateline.library.Excerpt;
import dev.dateline.library.Source;
import dev.dateline.study.NewForm;
import dev.dateline.study.Revision;
import java.util.Optional;

/**
 * The part of a library that a study session reads and edits: titles, passages of sources, cards and accepted forms.
 */
public interface Shelf {
    String title(String deck);

    /** The passage that proves a fact, if its article's text is available. */
    Optional<Excerpt> excerpt(Source source);

    /** Lets the learner edit a card in an editor that uses the terminal. */
    Edited edit(CardId card);

    /**
     * The result of an edit.
     *
     * @param message a sentence without a full stop
     * @param revision the deck to ask from now on; empty if the old texts stay
     */
    record Edited(String message, Optional<Revision> revision) {}

    /** The library from which the deck is copied into the learner's own; empty if it is in their own. */
    Optional<String> copyFrom(NewForm form);

    /** The file that the form would be written to. */
    String file(NewForm form);

    /** Adds the form, in a copy of the deck if the deck is not the learner's own. Call this only after the learner has agreed. */
    Kept keep(NewForm form);

    /** Removes a form that was added before. */
    Kept takeBack(NewForm form);

    /**
     * The result of adding or removing a form.
     *
     * @param done whether the form was added, or removed again
     * @param message a sentence without a full stop
     */
    record Kept(boolean done, String message) {}
}
