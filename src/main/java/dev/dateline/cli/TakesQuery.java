package dev.dateline.cli;

import java.util.List;

/**
 * A command whose arguments are terms of a query. A term may begin with a minus, which excludes cards ({@code -tag:japan}), so it
 * is not a misspelt option. A word with two minus signs still is.
 */
interface TakesQuery {
    /** The terms, in any order. picocli fills this list, and the terms with a minus are added to it. */
    List<String> terms();
}
