package dev.dateline.terminal;

import dev.dateline.terminal.Theme.Role;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * The screen for all lists of the program: arrows select, {@code /} filters, letters act on the selected item, Esc goes
 * back.
 */
final class ListScreen {
    /** Smaller bodies show only the list. */
    private static final int LEAST_FOR_PREVIEW = 16;

    private final Theme theme;
    private final Listing listing;
    private ListModel model;
    /** The first item on the screen. */
    private int top;

    private String said = "";

    ListScreen(Theme theme, Listing listing) {
        this.theme = theme;
        this.listing = listing;
        this.model = ListModel.of(listing.size());
    }

    /** Shows a list until the learner goes back; returns whether they want to quit the program. */
    static boolean show(Screen screen, Listing listing) throws InterruptedException {
        ListScreen list = new ListScreen(screen.theme(), listing);
        while (true) {
            screen.paint(list.render(screen.columns(), screen.rows()));
            Event event = screen.take(!list.model.typing());
            if (event instanceof Event.Suspend) {
                listing.refresh(); // a card may have been added
                list.model = list.model.sized(listing.size());
            }
            Listing.Reaction reaction =
                    list.on(list.model.typing() ? event : TextScreen.keys(event, screen, "back", list::explainKeys));
            if (reaction.end()) {
                return reaction.quit();
            }
        }
    }

    Listing.Reaction on(Event event) throws InterruptedException {
        if (event instanceof Event.Redraw || event instanceof Event.Suspend) {
            return Listing.Reaction.NONE;
        }
        if (event instanceof Event.Interrupt) {
            return Listing.Reaction.back(true);
        }
        said = "";
        boolean escape = event instanceof Event.Press press && press.key() == Event.Key.ESCAPE;
        if (escape && !model.typing() && model.filter().text().isEmpty()) {
            return new Listing.Reaction("", true, false);
        }
        Listing.Reaction reaction = moves(event) ? move(event) : act(event);
        said = said.isEmpty() ? reaction.said() : said;
        return reaction;
    }

    /** Whether the list itself handles a key. */
    private boolean moves(Event event) {
        if (model.typing() || !(event instanceof Event.Press press)) {
            return model.typing();
        }
        return switch (press.key()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END, ESCAPE -> true;
            default -> false;
        };
    }

    private Listing.Reaction move(Event event) {
        String before = model.filter().text();
        model = model.on(event);
        if (!before.equals(model.filter().text())) {
            said = listing.filter(model.filter().text());
            model = model.sized(listing.size());
        }
        return Listing.Reaction.NONE;
    }

    private Listing.Reaction act(Event event) throws InterruptedException {
        if (event.types("/")) {
            model = model.filtering();
        } else {
            Listing.Reaction reaction =
                    model.size() > 0 ? listing.press(event, model.pointer()) : listing.pressWhereNothingIs(event);
            model = model.sized(listing.size());
            return reaction;
        }
        return Listing.Reaction.NONE;
    }

    Frame render(int columns, int rows) {
        Page page = Page.wide(theme, columns, rows);
        page.header(listing.title(), Integer.toString(model.size()));
        keys(page);
        if (model.typing()) {
            page.field("/", model.filter());
        } else if (!model.filter().text().isEmpty()) {
            page.field("/" + model.filter().text());
        }
        if (!said.isEmpty()) {
            page.status(said);
        }
        items(page);
        return page.frame(0);
    }

    private void items(Page page) {
        int room = page.bodyRows();
        List<AttributedString> preview = room >= LEAST_FOR_PREVIEW ? preview(page, room * 2 / 5) : List.of();
        if (!page.low()) {
            listing.headings(page).ifPresent(line -> page.line(pointed(page, false, line)));
        }
        int shown = Math.max(1, room - page.height() - preview.size());
        top = Math.max(0, Math.min(top, model.size() - shown));
        top = Math.max(model.pointer() - shown + 1, Math.min(top, model.pointer()));
        int last = Math.min(model.size(), top + shown);
        for (int item = top; item < last; item++) {
            boolean at = item == model.pointer();
            page.line(pointed(page, at, listing.line(page, item)));
        }
        if (model.size() == 0) {
            page.paragraph(Role.TEXT, "Nothing here.");
        }
        page.window(top > 0, last < model.size());
        while (!preview.isEmpty() && page.height() < room - preview.size()) {
            page.line(AttributedString.EMPTY);
        }
        preview.forEach(page::line);
    }

    private static AttributedString pointed(Page page, boolean pointed, AttributedString line) {
        return Wrap.join(page.pointer(pointed), line);
    }

    /** A rule and the details of the selected item, in at most so many lines. Draws nothing if there are no details. */
    private List<AttributedString> preview(Page page, int most) {
        Printout text = new Printout(theme, true, Math.min(Page.MOST_TEXT, page.room(0)));
        if (model.size() > 0) {
            listing.preview(text, model.pointer());
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
        boolean any = model.size() > 0;
        if (model.typing()) {
            page.key("enter", "keep the filter");
            page.key("esc", "all");
            return;
        }
        if (any) {
            listing.keys().forEach(key -> page.key(key.key(), key.does()));
        }
        page.key("/", "filter");
        page.door("?", page.narrow() ? "keys" : "all keys");
        page.key("esc", "back");
    }

    private void explainKeys(Printout page) {
        listing.allKeys().forEach(key -> page.explain(key.key(), key.does()));
        page.explain("/", "filter; enter keeps the filter, esc removes it");
        page.explain("page up, page down", "ten lines up or down");
        page.explain("esc", "back");
    }
}
