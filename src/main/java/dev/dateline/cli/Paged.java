package dev.dateline.cli;

/** A command that prints, perhaps more than fits on the screen: on a terminal it is read through the user's pager. */
interface Paged {
    /** Whether this time it only prints, and asks nothing. */
    default boolean onlyPrints() {
        return true;
    }
}
