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
 * @param anki the note of Anki that the card was made of
 * @param at where the card stands in its deck file
 */
public record CardHead(
        CardId id,
        List<FactRef> facts,
        Optional<String> why,
        Optional<String> hint,
        Set<String> tags,
        Optional<AnkiLink> anki,
        Position at) {
    /** Of a card that was written here. */
    public CardHead(
            CardId id,
            List<FactRef> facts,
            Optional<String> why,
            Optional<String> hint,
            Set<String> tags,
            Position at) {
        this(id, facts, why, hint, tags, Optional.empty(), at);
    }

    /** Whether the card says of itself that it rests on no fact. */
    public boolean unsourced() {
        return facts.isEmpty();
    }
}
