package dev.dateline.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;

/**
 * The content of a list. It carries out all keys except those for moving and filtering. The filter searches the texts
 * of the items.
 */
abstract class Listing<T> {
    record Key(String key, String does) {}

    /**
     * The result of a key.
     *
     * @param said a line about the action; may be empty
     * @param end whether to leave the list
     */
    record Reaction(String said, boolean end) {
        static final Reaction NONE = new Reaction("", false);
        static final Reaction END = new Reaction("", true);

        static Reaction saying(String line) {
            return new Reaction(line, false);
        }
    }

    private String wanted = "";
    private List<T> listed = List.of();

    abstract String title();

    /** All items in their order. Subclasses call {@link #list} after a change of the items. */
    abstract List<T> items();

    /** The text of an item that the filter searches. */
    abstract String text(T item);

    /** An item in one line, without the pointer. */
    AttributedString line(Page page, T item) {
        return page.styled(Theme.Role.TEXT, text(item));
    }

    /** The keys to show: Enter, and as many others as fit into one line. The key {@code ?} shows all keys. */
    abstract List<Key> keys();

    /** Carries out Enter on the selected item. */
    abstract Reaction enter(T item) throws InterruptedException;

    /** Reads the items, and keeps those that match the filter. */
    final void list() {
        listed = items().stream()
                .filter(item -> text(item).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    List<T> listed() {
        return listed;
    }

    /**
     * Lists only the items that match a filter.
     *
     * @return why the filter is not valid; empty if it is. The list does not change if it is not valid.
     */
    String filter(String typed) {
        wanted = typed.toLowerCase(Locale.ROOT);
        list();
        return "";
    }

    /** The names of columns above the items. */
    Optional<AttributedString> headings(Page page) {
        return Optional.empty();
    }

    /** Draws details of the selected item. They are shown if the window has room below the list. */
    void preview(Printout page, T item) {}

    /** Adds all keys of this list, each with a short description. */
    void explainKeys(Printout page) {
        keys().forEach(key -> page.explain(key.key(), key.does()));
    }

    /** Reads the items again. Called after a card was added to the library. */
    void refresh() {
        list();
    }

    /** Carries out a letter on the selected item. */
    Reaction key(String key, T item) throws InterruptedException {
        return Reaction.NONE;
    }

    /** Carries out a key on the selected item. */
    Reaction press(Event event, T item) throws InterruptedException {
        if (event instanceof Event.Typed typed) {
            return key(typed.text(), item);
        }
        return event.presses(Event.Key.ENTER) ? enter(item) : Reaction.NONE;
    }

    /** Carries out a letter while the list is empty. */
    Reaction keyWhereNothingIs(String key) {
        return Reaction.NONE;
    }
}
