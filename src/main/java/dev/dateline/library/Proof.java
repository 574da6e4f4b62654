package dev.dateline.library;

/** What the text of an article says to a fact. */
public enum Proof {
    /** The passage is there and unchanged, and holds the fact's value. */
    PROVEN,
    /** The passage is there and unchanged; whether it says what the fact says, only a reader can tell. */
    FOUND,
    /** The passage is there, with other words in it than when it was cited. */
    CHANGED,
    /** The passage is not found, or was never cited. */
    MISSING,
    /** The fact has no evidence, or its article's text is not at hand. */
    WITHOUT_TEXT
}
