package dev.dateline.terminal;

import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;

/** A list whose filter searches the texts of its items. */
abstract class TextListing<T> implements Listing {
    private String wanted = "";
    private List<T> listed = List.of();

    /** All items in their order. Subclasses call {@link #list} after a change of the items. */
    abstract List<T> items();

    /** The text of an item that the filter searches. */
    abstract String text(T item);

    abstract AttributedString line(Page page, T item);

    void preview(Printout page, T item) {}

    abstract Reaction enter(T item) throws InterruptedException;

    Reaction key(String key, T item) throws InterruptedException {
        return Reaction.NONE;
    }

    /** Reads the items, and keeps those that match the filter. */
    final void list() {
        listed = items().stream()
                .filter(item -> text(item).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    final List<T> listed() {
        return listed;
    }

    @Override
    public final int size() {
        return listed.size();
    }

    @Override
    public final String filter(String typed) {
        wanted = typed.toLowerCase(Locale.ROOT);
        list();
        return "";
    }

    @Override
    public final AttributedString line(Page page, int item) {
        return line(page, listed.get(item));
    }

    @Override
    public final void preview(Printout page, int item) {
        preview(page, listed.get(item));
    }

    @Override
    public final Reaction press(Event event, int item) throws InterruptedException {
        if (event instanceof Event.Typed typed) {
            return key(typed.text(), listed.get(item));
        }
        boolean enter = event instanceof Event.Press press && press.key() == Event.Key.ENTER;
        return enter ? enter(listed.get(item)) : Reaction.NONE;
    }
}
