package dev.dateline.cli;

/** A command with possibly long output, which a terminal shows through the user's pager. */
interface Paged {
    /** Whether this run only prints and asks nothing. */
    default boolean onlyPrints() {
        return true;
    }
}
