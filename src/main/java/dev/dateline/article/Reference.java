package dev.dateline.article;

import dev.dateline.source.Position;

/**
 * A place in a sheet where a fact refers to another fact.
 *
 * @param from the fact that names another one
 * @param to the fact that is named
 * @param role the relation of the named fact to {@code from}
 * @param at the place of the name in the sheet of {@code from}
 * @param width the number of code points of the name
 */
public record Reference(FactRef from, FactRef to, Role role, Position at, int width) {
    /** How one fact relates to another. */
    public enum Role {
        SUPERSEDES,
        SUPERSEDED_BY,
        CORRECTS,
        OUTCOME
    }
}
