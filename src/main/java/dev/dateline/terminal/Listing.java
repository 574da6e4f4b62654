package dev.dateline.terminal;

import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;

/** What a list lists, and what its keys do beside moving and filtering. */
interface Listing {
    String title();

    /** How many items are listed now. */
    int size();

    /**
     * Lists only what a filter chooses.
     *
     * @return why the filter means nothing, in which case the list stays as it is; else empty
     */
    String filter(String typed);

    /** An item in one line, in the width of the page less the pointer. */
    AttributedString line(Page page, int item);

    /** The names of columns, above the items. */
    default Optional<AttributedString> headings(Page page) {
        return Optional.empty();
    }

    /** More about the item pointed at, where the window has room below the list. */
    default void preview(Printout page, int item) {}

    /** A key of this list, and what it does. */
    record Key(String key, String does) {}

    /** Enter first, then as many as have room in one line; the others stand under {@code ?}. */
    List<Key> keys();

    /** All keys of this list, with what they do in a few words. */
    default List<Key> allKeys() {
        return keys();
    }

    /**
     * What came of a key.
     *
     * @param said one line about it, or empty
     * @param end whether the list is left, and {@code quit} the program
     */
    record Reaction(String said, boolean end, boolean quit) {
        static final Reaction NONE = new Reaction("", false, false);

        static Reaction saying(String line) {
            return new Reaction(line, false, false);
        }

        /** After another screen was shown. */
        static Reaction back(boolean quit) {
            return new Reaction("", quit, quit);
        }
    }

    /** Does what a key says while the list is empty. */
    default Reaction pressWhereNothingIs(Event event) throws InterruptedException {
        return Reaction.NONE;
    }

    /** Does what a key says to the item pointed at; the list is not empty. */
    Reaction press(Event event, int item) throws InterruptedException;
}
