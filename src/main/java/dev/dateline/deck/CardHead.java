package dev.dateline.deck;

import dev.dateline.article.FactRef;
import dev.dateline.source.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a card of any kind has.
 *
 * @param facts what the card rests on, in the deck's order; empty for an unsourced card
 * @param why shown with the answer
 * @param hint shown on request, before the answer
 * @param tags the deck's and its own
 * @param at where the card stands in its deck file
 */
public record CardHead(
        CardId id, List<FactRef> facts, Optional<String> why, Optional<String> hint, Set<String> tags, Position at) {
    /** Whether the card says of itself that it rests on no fact. */
    public boolean unsourced() {
        return facts.isEmpty();
    }
}
