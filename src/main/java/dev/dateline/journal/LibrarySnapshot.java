package dev.dateline.journal;

import dev.dateline.deck.CardId;
import java.util.Map;

/**
 * A library as it was seen last.
 *
 * @param digest that of the whole
 */
public record LibrarySnapshot(String library, String digest, Map<CardId, CardFingerprint> cards) {
    public LibrarySnapshot {
        cards = Map.copyOf(cards);
    }
}
