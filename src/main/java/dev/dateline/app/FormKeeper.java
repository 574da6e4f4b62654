package dev.dateline.app;

import dev.dateline.study.NewForm;
import java.util.Optional;

/** Adds an accepted form to a deck. */
public interface FormKeeper {
    /** Writes no decks. */
    FormKeeper NONE = new FormKeeper() {
        @Override
        public Optional<String> copyFrom(NewForm form) {
            return Optional.empty();
        }

        @Override
        public String file(NewForm form) {
            return "the deck";
        }

        @Override
        public Kept keep(NewForm form) {
            return new Kept(false, "these decks cannot be changed");
        }

        @Override
        public Kept takeBack(NewForm form) {
            return keep(form);
        }
    };

    /** The library from which the deck is copied into the learner's own; empty if it is in their own. */
    Optional<String> copyFrom(NewForm form);

    /** The file that the form would be written to. */
    String file(NewForm form);

    /** Adds the form, in a copy of the deck if the deck is not the learner's own. Call this only after the learner has agreed. */
    Kept keep(NewForm form);

    /** Removes a form that was added before. */
    Kept takeBack(NewForm form);

    /**
     * The result.
     *
     * @param done whether the form was added, or removed again
     * @param message a sentence without a full stop
     */
    record Kept(boolean done, String message) {}
}
