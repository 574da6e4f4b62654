package dev.dateline.exchange;

import dev.dateline.library.Library;
import java.util.List;

/**
 * The content of an export.
 *
 * @param decks the decks with their selected cards
 * @param library the library of the decks
 */
public record Export(List<ExportDeck> decks, Library library) {
    public Export {
        decks = List.copyOf(decks);
    }

    /** The total number of cards. */
    public int size() {
        int size = 0;
        for (ExportDeck deck : decks) {
            size += deck.cards().size();
        }
        return size;
    }

    /** The title: that of the only deck, or all titles in a row. */
    public String title() {
        StringBuilder title = new StringBuilder();
        for (ExportDeck deck : decks) {
            title.append(title.length() == 0 ? "" : " · ").append(deck.deck().title());
        }
        return title.toString();
    }

    /** The file name without a suffix: the id of the only deck, else {@code dateline}. */
    public String fileName() {
        return decks.size() == 1 ? decks.get(0).deck().id() : "dateline";
    }
}
