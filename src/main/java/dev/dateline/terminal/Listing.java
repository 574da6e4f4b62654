package dev.dateline.terminal;

import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;

/** The content of a list, and the actions of its keys besides moving and filtering. */
interface Listing {
    String title();

    int size();

    /**
     * Lists only the items that match a filter.
     *
     * @return why the filter is not valid, in which case the list does not change; else empty
     */
    String filter(String typed);

    /** An item in one line, as wide as the page without the pointer. */
    AttributedString line(Page page, int item);

    /** The names of columns, above the items. */
    default Optional<AttributedString> headings(Page page) {
        return Optional.empty();
    }

    /** Details of the selected item, shown if the window has room below the list. */
    default void preview(Printout page, int item) {}

    record Key(String key, String does) {}

    /** Enter first, then as many as fit into one line. {@code ?} shows the others. */
    List<Key> keys();

    /** All keys of this list, each with a short description. */
    default List<Key> allKeys() {
        return keys();
    }

    /**
     * The result of a key.
     *
     * @param said a line about the action; may be empty
     * @param end whether to leave the list; {@code quit} also ends the program
     */
    record Reaction(String said, boolean end, boolean quit) {
        static final Reaction NONE = new Reaction("", false, false);

        static Reaction saying(String line) {
            return new Reaction(line, false, false);
        }

        /** Called after another screen was shown. */
        static Reaction back(boolean quit) {
            return new Reaction("", quit, quit);
        }
    }

    /** Reads the items again, after a card was added to the library. */
    default void refresh() {}

    /** Carries out a key in an empty list. */
    default Reaction pressWhereNothingIs(Event event) throws InterruptedException {
        return Reaction.NONE;
    }

    /** Carries out a key on the selected item; the list is not empty. */
    Reaction press(Event event, int item) throws InterruptedException;
}
