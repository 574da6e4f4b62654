package dev.dateline.library;

/** The result of comparing a fact with its article's text. */
public enum Proof {
    /** The passage is unchanged and has the fact's value. */
    PROVEN,
    /** The passage is unchanged. Only a reader can tell whether it supports the fact. */
    FOUND,
    /** The passage is found, but its words have changed since it was cited. */
    CHANGED,
    /** The passage is not found, or its hash was never written. */
    MISSING,
    /** The fact has no evidence, or its article's text is missing. */
    WITHOUT_TEXT
}
