package dev.dateline.app;

import dev.dateline.study.NewForm;
import java.util.Optional;

/** Writes into a deck that it accepts a form from now on. */
public interface FormKeeper {
    /** Of decks that are not written. */
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

    /** The library from which the deck is copied into the learner's own; empty where it is in their own already. */
    Optional<String> copyFrom(NewForm form);

    /** The file into which the form would be written. */
    String file(NewForm form);

    /** Adds the form, to a copy of the deck where it is not the learner's own. To be called once the learner has agreed. */
    Kept keep(NewForm form);

    /** Takes out a form that was added before. */
    Kept takeBack(NewForm form);

    /**
     * What came of it.
     *
     * @param done whether the deck accepts the form now, or no more where it was taken back
     * @param message a sentence without a full stop
     */
    record Kept(boolean done, String message) {}
}
