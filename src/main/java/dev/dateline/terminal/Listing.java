package dev.dateline.terminal;

import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;

/** The content of a list. It carries out all keys except those for moving and filtering. */
interface Listing {
    String title();

    int size();

    /**
     * Lists only the items that match a filter.
     *
     * @return why the filter is not valid; empty if it is. The list does not change if it is not valid.
     */
    String filter(String typed);

    /** An item in one line, without the pointer. */
    AttributedString line(Page page, int item);

    /** The names of columns above the items. */
    default Optional<AttributedString> headings(Page page) {
        return Optional.empty();
    }

    /** Draws details of the selected item. They are shown if the window has room below the list. */
    default void preview(Printout page, int item) {}

    record Key(String key, String does) {}

    /** The keys to show: Enter, and as many others as fit into one line. The key {@code ?} shows all keys. */
    List<Key> keys();

    /** All keys of this list, each with a short description. */
    default List<Key> allKeys() {
        return keys();
    }

    /**
     * The result of a key.
     *
     * @param said a line about the action; may be empty
     * @param end whether to leave the list
     * @param quit whether to quit the program
     */
    record Reaction(String said, boolean end, boolean quit) {
        static final Reaction NONE = new Reaction("", false, false);

        static Reaction saying(String line) {
            return new Reaction(line, false, false);
        }

        /**
         * The result of a key that showed another screen.
         *
         * @param quit whether the learner wants to quit the program
         */
        static Reaction back(boolean quit) {
            return new Reaction("", quit, quit);
        }
    }

    /** Reads the items again. Called after a card was added to the library. */
    default void refresh() {}

    /** Carries out a key while the list is empty. */
    default Reaction pressWhereNothingIs(Event event) throws InterruptedException {
        return Reaction.NONE;
    }

    /** Carries out a key on the selected item. */
    Reaction press(Event event, int item) throws InterruptedException;
}
