package dev.dateline.article;

/** How a fact stands to time. */
public enum Ages {
    /** It happened, and never ages. */
    EVENT,
    /** True until something else is. */
    STATE,
    /** Awaits its outcome. */
    PLAN
}
