package dev.dateline.deck;

import dev.dateline.article.FactRef;
import dev.dateline.source.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a card of any kind has.
 *
 * @param facts the facts that it asks for, in the deck's order; empty for a card without a source
 * @param why shown with the answer
 * @param hint shown on request, before the answer
 * @param tags the deck's and its own
 * @param anki the Anki note that the card came from
 * @param at the card's place in its deck file
 */
public record CardHead(
        CardId id,
        List<FactRef> facts,
        Optional<String> why,
        Optional<String> hint,
        Set<String> tags,
        Optional<AnkiLink> anki,
        Position at) {
    /** The head of a card that did not come from Anki. */
    public CardHead(
            CardId id,
            List<FactRef> facts,
            Optional<String> why,
            Optional<String> hint,
            Set<String> tags,
            Position at) {
        this(id, facts, why, hint, tags, Optional.empty(), at);
    }

    /** Whether the card says that it has no source. */
    public boolean unsourced() {
        return facts.isEmpty();
    }
}
