package dev.dateline.article;

/** How time affects a fact. */
public enum Ages {
    /** It happened and never ages. */
    EVENT,
    /** It holds until another fact replaces it. */
    STATE,
    /** It is planned and will have an outcome. */
    PLAN
}
