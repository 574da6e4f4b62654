package dev.dateline.exchange.anki;

import java.util.List;
import java.util.Map;

/**
 * The data that is read from a package's database.
 *
 * @param decks by id
 * @param types by id
 * @param unreadable the number of notes that were too long or invalid
 */
record Collection(Map<Long, ForeignDeck> decks, Map<Long, ForeignType> types, List<Note> notes, int unreadable) {
    /** The position after all others. */
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
     * @param ord the index of the template, or the number of the deletion minus one
     * @param deck the card's original deck, even if it is in a filtered deck
     * @param position the position among the new cards, also for a card that is not new any more; {@link #NOWHERE} if unknown
     */
    record Row(long id, int ord, long deck, long position, boolean suspended) {}
}
