package dev.dateline.article;

/** How sure the article is of what it says. */
public enum Certainty {
    /** Said outright; what a sheet means where it says nothing. */
    STATED,
    REPORTED,
    ALLEGED
}
