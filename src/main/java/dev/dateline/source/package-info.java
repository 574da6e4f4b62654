/**
 * Text files that people write by hand: YAML read token by token with the position of every piece, and the
 * {@link dev.dateline.source.Finding}s that say what is wrong with one. Knows nothing of facts, decks or terminals.
 */
@NullMarked
package dev.dateline.source;

import org.jspecify.annotations.NullMarked;
