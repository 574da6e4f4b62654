package dev.dateline.exchange;

import dev.dateline.deck.Deck;
import java.util.List;

/**
 * A deck for export.
 *
 * @param deck the deck itself, with all its cards
 * @param cards the selected cards, in the deck's order
 */
public record ExportDeck(Deck deck, List<ExportCard> cards) {
    public ExportDeck {
        cards = List.copyOf(cards);
    }
}
