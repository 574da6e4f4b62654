package dev.dateline.cli;

/**
 * A command whose last arguments are terms of a query, in a list. A term may begin with a minus, which excludes cards
 * ({@code -tag:japan}), so it is not a misspelt option: it is added to the terms that picocli found. A word with two minus signs
 * still is.
 */
interface TakesQuery {}
