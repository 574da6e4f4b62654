package dev.dateline.article;

import dev.dateline.source.Position;

/**
 * A place in a sheet where a fact refers to another fact.
 *
 * @param from the fact that names the other
 * @param to the fact that is named
 * @param role the relation of the named fact to it
 * @param at the place of the name in the sheet of {@code from}
 * @param width of the name, in code points
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
