package dev.dateline.exchange;

import dev.dateline.library.Library;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The content of an export.
 *
 * @param decks the decks with their selected cards
 */
public record Export(List<ExportDeck> decks, Library library) {
    public Export {
        decks = List.copyOf(decks);
    }

    public List<ExportCard> cards() {
        return decks.stream().flatMap(deck -> deck.cards().stream()).toList();
    }

    /** The total number of cards. */
    public int size() {
        return cards().size();
    }

    /** The title of the only deck, or the titles of all decks. */
    public String title() {
        return decks.stream().map(deck -> deck.deck().title()).collect(Collectors.joining(" · "));
    }

    /** The file name without a suffix: the id of the only deck, or {@code dateline}. */
    public String fileName() {
        return decks.size() == 1 ? decks.get(0).deck().id() : "dateline";
    }
}
