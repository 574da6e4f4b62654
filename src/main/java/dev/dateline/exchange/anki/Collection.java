package dev.dateline.exchange.anki;

import java.util.List;
import java.util.Map;

/**
 * What is read of a package's database.
 *
 * @param decks by id
 * @param types by id
 * @param unreadable notes that were too long or not of the right kind
 */
record Collection(Map<Long, ForeignDeck> decks, Map<Long, ForeignType> types, List<Note> notes, int unreadable) {
    /** Behind all others. */
    static final long NOWHERE = Long.MAX_VALUE;

    Collection {
        notes = List.copyOf(notes);
    }

    /**
     * A deck.
     *
     * @param name levels separated by double colons
     * @param about HTML; may be empty
     */
    record ForeignDeck(String name, String about) {}

    /**
     * A note with its cards.
     *
     * @param fields HTML
     */
    record Note(long id, String guid, long type, List<String> tags, List<String> fields, List<Row> cards) {}

    /**
     * A card of a note.
     *
     * @param ord which template, or the number of the deletion less one
     * @param deck the card's own, also where it lies in a filtered one
     * @param position among the new cards, also of one that is no longer new; {@link #NOWHERE} where that is not known
     */
    record Row(long id, int ord, long deck, long position, boolean suspended) {}
}
