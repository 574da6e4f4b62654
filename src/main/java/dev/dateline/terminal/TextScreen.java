package dev.dateline.terminal;

import dev.dateline.terminal.Theme.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** A long text on the whole screen, which can be scrolled and searched. */
final class TextScreen {
    /**
     * What the screen shows.
     *
     * @param note a word at the right of the title
     * @param enter the label of Enter, which ends the screen
     * @param esc the label of Esc
     * @param others other keys that end the screen
     * @param draw writes the text for the width of the window
     */
    record Text(
            String title, String note, String enter, String esc, List<Listing.Key> others, Consumer<Printout> draw) {
        static Text of(String title, String enter, Consumer<Printout> draw) {
            return new Text(title, "", enter, "back", List.of(), draw);
        }
    }

    private final Theme theme;
    private final Text text;
    private int scroll;
    private LineEditor wanted = LineEditor.EMPTY;
    private boolean searching;
    /** The line with the present match of the search; -1 for none. */
    private int found = -1;

    /** The text as it was drawn for the width in the next field. If that is 0, it has to be drawn again. */
    private List<AttributedString> drawn = List.of();

    private int width;

    private TextScreen(Theme theme, Text text) {
        this.theme = theme;
        this.text = text;
    }

    static Frame frame(Theme theme, Text text, int columns, int rows) {
        return new TextScreen(theme, text).page(columns, rows).frame(0);
    }

    static void show(Screen screen, String title, String enter, Consumer<Printout> draw) throws InterruptedException {
        Optional<String> unused = show(screen, Text.of(title, enter, draw));
    }

    /**
     * Shows the keys of a view if an event asks for them.
     *
     * @return the event to go on with: the view has to be painted again; any other event is returned unchanged
     */
    static Event keys(Event event, Screen screen, String back, Consumer<Printout> draw) throws InterruptedException {
        if (!event.types("?")) {
            return event;
        }
        show(screen, "Keys", back, draw);
        return new Event.Redraw();
    }

    /**
     * Shows a text.
     *
     * @return one of the other keys if it ended the screen, or an empty text for Enter; empty for Esc
     */
    static Optional<String> show(Screen screen, Text text) throws InterruptedException {
        TextScreen shown = new TextScreen(screen.theme(), text);
        while (true) {
            Page page = shown.page(screen.columns(), screen.rows());
            int most = Math.max(0, page.height() - page.bodyRows());
            shown.scroll = Math.max(0, Math.min(shown.scroll, most));
            screen.paint(page.frame(shown.scroll));
            Event event = screen.take(!shown.searching);
            if (event instanceof Event.Redraw) {
                shown.width = 0; // the colours may have changed
            }
            if (shown.searching) {
                shown.search(event, page);
                continue;
            }
            if (event.presses(Event.Key.ENTER)) {
                return Optional.of("");
            }
            if (event.presses(Event.Key.ESCAPE)) {
                return Optional.empty();
            }
            if (event instanceof Event.Typed typed
                    && text.others().stream().anyMatch(key -> key.key().equals(typed.text()))) {
                return Optional.of(typed.text());
            }
            shown.move(event, page, most);
        }
    }

    private void move(Event event, Page page, int most) {
        int rows = Math.max(1, page.bodyRows() - 1);
        if (event instanceof Event.Typed typed) {
            scroll += typed.text().equals(" ") ? rows : 0;
            searching = typed.text().equals("/");
        } else if (event instanceof Event.Press press) {
            scroll = switch (press.key()) {
                case UP -> scroll - 1;
                case DOWN -> scroll + 1;
                case PAGE_UP -> scroll - rows;
                case PAGE_DOWN -> scroll + rows;
                case HOME -> 0;
                case END -> most;
                default -> scroll;
            };
        }
    }

    /** Handles a key during a search. Enter and the arrows go from match to match, and Esc ends the search. */
    private void search(Event event, Page page) {
        Event.Key key = event instanceof Event.Press press ? press.key() : Event.Key.TAB;
        switch (key) {
            case ESCAPE -> {
                searching = false;
                wanted = LineEditor.EMPTY;
                found = -1;
            }
            case ENTER, DOWN -> find(page, found + 1, 1);
            case UP -> find(page, found - 1, -1);
            default -> {
                wanted = wanted.on(event);
                find(page, Math.max(0, scroll), 1);
            }
        }
    }

    private void find(Page page, int from, int step) {
        List<AttributedString> lines = lines(page);
        Pattern pattern = pattern();
        found = -1;
        for (int i = 0; i < lines.size() && !wanted.text().isEmpty(); i++) {
            int line = Math.floorMod(from + i * step, lines.size());
            if (pattern.matcher(lines.get(line)).find()) {
                found = line;
                scroll = Math.max(0, line - page.bodyRows() / 3);
                return;
            }
        }
    }

    private Pattern pattern() {
        return Pattern.compile(wanted.text(), Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private List<AttributedString> lines(Page page) {
        if (width != page.room(0)) {
            width = page.room(0);
            Printout printout = new Printout(theme, true, width);
            text.draw().accept(printout);
            drawn = printout.body();
        }
        return drawn;
    }

    private Page page(int columns, int rows) {
        Page page = new Page(theme, columns, rows);
        page.header(text.title(), text.note());
        List<AttributedString> lines = lines(page);
        for (int line = 0; line < lines.size(); line++) {
            page.line(searching ? marked(lines.get(line), line == found) : lines.get(line));
        }
        if (searching) {
            page.field("/", wanted);
            page.status(wanted.text().isEmpty() || found >= 0 ? "" : "not found");
            page.key("enter", "next");
            page.key(theme.signs().up(), "previous");
            page.key("esc", "end the search");
            return page;
        }
        page.key("enter", text.enter());
        text.others().forEach(key -> page.key(key.key(), key.does()));
        if (text.others().size() < 2) {
            page.key(theme.signs().up() + theme.signs().down(), "scroll");
        }
        page.key("/", "search");
        page.door("esc", text.esc());
        return page;
    }

    /**
     * The line with its matches marked.
     *
     * @param here whether it has the present match, which is inverse
     */
    private AttributedString marked(AttributedString line, boolean here) {
        AttributedStringBuilder marked = new AttributedStringBuilder();
        int from = 0;
        Matcher matches = pattern().matcher(line);
        while (!wanted.text().isEmpty() && matches.find()) {
            marked.append(line.subSequence(from, matches.start()));
            marked.append(matches.group(), theme.style(here ? Role.CHOSEN : Role.MARKED));
            from = matches.end();
        }
        return marked.append(line.subSequence(from, line.length())).toAttributedString();
    }
}
