package dev.dateline.exchange;

import dev.dateline.deck.Deck;
import java.util.List;

/**
 * A deck on its way out.
 *
 * @param deck for its head: id, title, author and so on
 * @param cards those of its cards that were selected, in the deck's order
 */
public record ExportDeck(Deck deck, List<ExportCard> cards) {
    public ExportDeck {
        cards = List.copyOf(cards);
    }
}
