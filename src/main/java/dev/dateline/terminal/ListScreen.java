package dev.dateline.terminal;

import dev.dateline.terminal.Theme.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jline.utils.AttributedString;

/**
 * The screen for all lists of the program: arrows select, {@code /} filters, letters act on the selected item, Esc goes
 * back.
 */
final class ListScreen<T> {
    /** The fewest rows of a list that also has a preview. */
    private static final int LEAST_FOR_PREVIEW = 16;

    /** How many items a page key moves the pointer. */
    private static final int PAGE = 10;

    private static final Set<Event.Key> MOVES = EnumSet.of(
            Event.Key.UP,
            Event.Key.DOWN,
            Event.Key.PAGE_UP,
            Event.Key.PAGE_DOWN,
            Event.Key.HOME,
            Event.Key.END,
            Event.Key.ESCAPE);

    private final Theme theme;
    private final Listing<T> listing;
    private int pointer;
    /** The text typed after {@code /}. The next field says whether letters are added to it. */
    private LineEditor filter = LineEditor.EMPTY;

    private boolean typing;
    /** The index of the first item on the screen. */
    private int top;

    private String said = "";

    ListScreen(Theme theme, Listing<T> listing) {
        this.theme = theme;
        this.listing = listing;
    }

    /** Shows a list until the learner goes back. */
    static <T> void show(Screen screen, Listing<T> listing) throws InterruptedException {
        ListScreen<T> list = new ListScreen<>(screen.theme(), listing);
        Listing.Reaction reaction = Listing.Reaction.NONE;
        while (!reaction.end()) {
            screen.paint(list.render(screen.columns(), screen.rows()));
            Event event = screen.take(!list.typing);
            if (event instanceof Event.Suspend) {
                listing.refresh(); // a card may have been added
                list.point(list.pointer);
            }
            reaction = list.on(list.typing ? event : TextScreen.keys(event, screen, "back", list::explainKeys));
        }
    }

    Listing.Reaction on(Event event) throws InterruptedException {
        if (event instanceof Event.Redraw || event instanceof Event.Suspend) {
            return Listing.Reaction.NONE;
        }
        said = "";
        if (event.presses(Event.Key.ESCAPE) && !typing && filter.text().isEmpty()) {
            return Listing.Reaction.END;
        }
        Listing.Reaction reaction = moves(event) ? Listing.Reaction.NONE : act(event);
        said = said.isEmpty() ? reaction.said() : said;
        return reaction;
    }

    /** Moves the pointer or changes the filter. Returns false for an event of the items. */
    private boolean moves(Event event) {
        Event.Key key = event instanceof Event.Press press ? press.key() : Event.Key.TAB;
        boolean was = typing;
        switch (key) {
            case UP -> point(pointer - 1);
            case DOWN -> point(pointer + 1);
            case PAGE_UP -> point(pointer - PAGE);
            case PAGE_DOWN -> point(pointer + PAGE);
            case ENTER -> typing = false;
            case ESCAPE -> {
                typing = false;
                pointer = 0;
                filter(LineEditor.EMPTY);
            }
            default -> {
                if (typing) {
                    filter(filter.on(event));
                } else if (key == Event.Key.HOME || key == Event.Key.END) {
                    point(key == Event.Key.HOME ? 0 : size() - 1);
                }
            }
        }
        return was || MOVES.contains(key);
    }

    private int size() {
        return listing.listed().size();
    }

    private T selected() {
        return listing.listed().get(pointer);
    }

    private void point(int item) {
        pointer = Math.max(0, Math.min(item, size() - 1));
    }

    private void filter(LineEditor line) {
        boolean same = line.text().equals(filter.text());
        filter = line;
        if (!same) {
            said = listing.filter(line.text());
            pointer = 0;
        }
    }

    private Listing.Reaction act(Event event) throws InterruptedException {
        if (event.types("/")) {
            typing = true;
            return Listing.Reaction.NONE;
        }
        Listing.Reaction reaction = Listing.Reaction.NONE;
        if (size() > 0) {
            reaction = listing.press(event, selected());
        } else if (event instanceof Event.Typed typed) {
            reaction = listing.keyWhereNothingIs(typed.text());
        }
        point(pointer);
        return reaction;
    }

    Frame render(int columns, int rows) {
        Page page = Page.wide(theme, columns, rows);
        page.header(listing.title(), Integer.toString(size()));
        keys(page);
        if (typing) {
            page.field("/", filter);
        } else if (!filter.text().isEmpty()) {
            page.field("/" + filter.text());
        }
        page.status(said);
        items(page);
        return page.frame(0);
    }

    private void items(Page page) {
        int room = page.bodyRows();
        List<AttributedString> preview = room >= LEAST_FOR_PREVIEW ? preview(page, room * 2 / 5) : List.of();
        if (!page.low()) {
            listing.headings(page).ifPresent(line -> page.line(Wrap.join(page.pointer(false), line)));
        }
        int shown = Math.max(1, room - page.height() - preview.size());
        top = Math.max(0, Math.min(top, size() - shown));
        top = Math.max(pointer - shown + 1, Math.min(top, pointer));
        int last = Math.min(size(), top + shown);
        for (int item = top; item < last; item++) {
            page.line(Wrap.join(
                    page.pointer(item == pointer),
                    listing.line(page, listing.listed().get(item))));
        }
        if (size() == 0) {
            page.paragraph(Role.TEXT, "Nothing here.");
        }
        page.window(top > 0, last < size());
        while (!preview.isEmpty() && page.height() < room - preview.size()) {
            page.line(AttributedString.EMPTY);
        }
        preview.forEach(page::line);
    }

    /** A rule and the details of the selected item. Empty if there are no details. */
    private List<AttributedString> preview(Page page, int most) {
        Printout text = new Printout(theme, true, Math.min(Page.MOST_TEXT, page.room(0)));
        if (size() > 0) {
            listing.preview(text, selected());
        }
        List<AttributedString> lines = new ArrayList<>(text.body());
        if (lines.isEmpty()) {
            return List.of();
        }
        lines.add(0, page.styled(Role.RULE, theme.signs().line().repeat(page.room(0))));
        while (lines.size() < most) {
            lines.add(AttributedString.EMPTY);
        }
        return lines.subList(0, most);
    }

    private void keys(Page page) {
        boolean any = size() > 0;
        if (typing) {
            page.key("enter", "keep the filter");
            page.key("esc", "all");
            return;
        }
        if (any) {
            listing.keys().forEach(key -> page.key(key.key(), key.does()));
        }
        page.key("/", "filter");
        page.help();
        page.key("esc", "back");
    }

    private void explainKeys(Printout page) {
        listing.explainKeys(page);
        page.explainKeys("every list", false);
    }
}
