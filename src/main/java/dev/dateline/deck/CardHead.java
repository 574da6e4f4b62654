package dev.dateline.deck;

import dev.dateline.article.FactRef;
import dev.dateline.source.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The data that a card of any kind has.
 *
 * @param facts the facts that it asks for, in the deck's order; empty for a card without a source
 * @param why the explanation, which is shown with the answer
 * @param hint the hint, which is shown on request before the answer
 * @param tags the tags of the deck and of the card
 * @param anki the name (guid) of the Anki note from which the card was made; it is the same in every collection
 * @param at the card's place in its deck file
 */
public record CardHead(
        CardId id,
        List<FactRef> facts,
        Optional<String> why,
        Optional<String> hint,
        Set<String> tags,
        Optional<String> anki,
        Position at) {
    /** The head of a card that was not made from an Anki note. */
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
