package dev.dateline.exchange.intake;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.deck.Deck;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The result of importing a file.
 *
 * @param format the format of the file, in words for the user
 * @param read how many cards the file has
 * @param decks the decks to write; each has at least one card
 * @param origins the Anki notes of the cards, which are kept next to their decks
 */
public record Imported(
        String format,
        int read,
        List<Deck> decks,
        Map<CardId, Origin> origins,
        Map<CardId, Past> pasts,
        Losses losses) {
    public Imported {
        decks = List.copyOf(decks);
        origins = Map.copyOf(origins);
        pasts = Map.copyOf(pasts);
    }

    /** The number of cards of each kind. Kinds without cards are left out. */
    public Map<CardKind, Integer> kinds() {
        Map<CardKind, Integer> kinds = new EnumMap<>(CardKind.class);
        for (Deck deck : decks) {
            for (Card card : deck.cards()) {
                kinds.merge(card.kind(), 1, Integer::sum);
            }
        }
        return kinds;
    }

    public int cards() {
        return decks.stream().mapToInt(deck -> deck.cards().size()).sum();
    }
}
