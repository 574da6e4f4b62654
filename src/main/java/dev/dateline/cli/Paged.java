package dev.dateline.cli;

/** A command that only prints, perhaps more than fits on the screen: on a terminal it is read through the user's pager. */
interface Paged {}
