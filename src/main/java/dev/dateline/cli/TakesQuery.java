package dev.dateline.cli;

import java.util.List;

/**
 * A command whose arguments are terms of a query. A term may begin with a minus, which excludes ({@code -tag:japan}), and is
 * therefore no misspelt option; what begins with two still is.
 */
interface TakesQuery {
    /** The terms, in any order: the list that picocli fills with the others, and to which those with a minus are added. */
    List<String> terms();
}
