package dev.dateline.exchange.anki;

import java.util.List;
import java.util.Map;

/**
 * The data from a package's database.
 *
 * @param unreadable the number of notes that were too long or invalid
 */
record Collection(Map<Long, ForeignDeck> decks, Map<Long, ForeignType> types, List<Note> notes, int unreadable) {
    /** The position of a card whose position is not known; it comes after all others. */
    static final long NOWHERE = Long.MAX_VALUE;

    Collection {
        notes = List.copyOf(notes);
    }

    /**
     * A deck.
     *
     * @param name its levels, separated by double colons
     * @param about its description in HTML; may be empty
     */
    record ForeignDeck(String name, String about) {}

    /**
     * A note with its cards.
     *
     * @param fields the fields in HTML
     */
    record Note(long id, String guid, long type, List<String> tags, List<String> fields, List<Row> cards) {}

    /**
     * A card of a note.
     *
     * @param ord the index of the template, or the number of the deletion minus one
     * @param deck the card's own deck, even if it is in a filtered deck
     * @param position the position that the card has or had among new cards; {@link #NOWHERE} if unknown
     */
    record Row(long id, int ord, long deck, long position, boolean suspended) {}
}
