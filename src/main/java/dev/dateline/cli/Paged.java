package dev.dateline.cli;

/** A command whose output may be long. On a terminal it is shown in the user's pager. */
interface Paged {
    /** Whether this run only prints and asks nothing. */
    default boolean onlyPrints() {
        return true;
    }
}
