package dev.dateline.journal;

import dev.dateline.deck.CardId;
import java.util.Map;

/** The last state of a library. */
public record LibrarySnapshot(String library, String digest, Map<CardId, CardFingerprint> cards) {
    public LibrarySnapshot {
        cards = Map.copyOf(cards);
    }
}
