package dev.dateline.article;

/** How sure the article is of what it says. */
public enum Certainty {
    /** The article states it. This is the default. */
    STATED,
    REPORTED,
    ALLEGED
}
