package dev.dateline.terminal;

import dev.dateline.terminal.Theme.Role;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedCharSequence;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Builds a screen for any view: a header, a body between two rules, and a row of keys. The body scrolls so that the
 * focused line is visible.
 */
final class Page extends Printout {
    /** The fewest columns of a screen. On a smaller screen, only a message says that it is too small. */
    static final int LEAST_COLUMNS = 40;

    /** The most rows for the status below the body. */
    private static final int MOST_SAID = 3;

    static final int LEAST_ROWS = 12;

    /** The most columns of a page. Longer lines are hard to read, so a page is centred in a wider window. */
    static final int MOST_TEXT = 88;

    private static final int MARGIN = 3;
    private static final int MOST_COLUMNS = MOST_TEXT + MARGIN + 1;

    /** The rows outside the body: the header, two rules, and one row of keys. */
    private static final int FURNITURE = 4;

    /** The width of the page, which is centred in a wider window. */
    private final int columns;

    private final int left;

    private final int rows;
    private final List<Frame.Link> links = new ArrayList<>();
    private final List<AttributedString> keys = new ArrayList<>();
    private AttributedString header = AttributedString.EMPTY;
    private AttributedString status = AttributedString.EMPTY;
    private AttributedString field = AttributedString.EMPTY;
    private int fieldCursor = -1;
    private boolean more;
    private boolean less;
    private int door = -1;
    private int focus = -1;
    private int cursorLine = -1;
    private int cursorColumn = -1;

    Page(Theme theme, int columns, int rows) {
        this(theme, columns, rows, MOST_COLUMNS);
    }

    private Page(Theme theme, int columns, int rows, int most) {
        super(theme, true, Math.min(most, columns) - margin(Math.min(most, columns)) - 1);
        this.columns = Math.min(most, columns);
        this.left = (columns - this.columns) / 2;
        this.rows = rows;
    }

    /** The left margin of the body of a page with this many columns. */
    private static int margin(int columns) {
        return columns < NARROW ? 1 : MARGIN;
    }

    /** A page for a list, as wide as the window. */
    static Page wide(Theme theme, int columns, int rows) {
        return new Page(theme, columns, rows, columns);
    }

    @Override
    int columns() {
        return columns;
    }

    boolean low() {
        return rows < 18;
    }

    int margin() {
        return margin(columns);
    }

    /** Adds the header: the title on the left, which may be cut, and the progress on the right, which is not cut. */
    void header(String title, String progress) {
        int room = columns - 2 - Wrap.width(progress) - 2;
        AttributedString left = cut(styled(Role.LABEL, title), Math.max(0, room));
        int gap = columns - 2 - Wrap.width(left) - Wrap.width(progress);
        header = Wrap.join(" ", left, " ".repeat(Math.max(2, gap)), styled(Role.QUIET, progress));
    }

    /** Adds a text at the right end of the last row of the body. */
    void status(String text) {
        status = styled(Role.QUIET, text);
    }

    /** Adds an input line below the body. */
    void field(String prompt, LineEditor editor) {
        int lead = Wrap.width(prompt);
        LineEditor.Window window = editor.window(room(lead) - 1);
        field = Wrap.join(styled(Role.LABEL, prompt), styled(Role.TEXT, window.text()));
        fieldCursor = margin() + lead + window.column();
    }

    /** The sign before the selected line; before other lines, space of the same width. */
    AttributedString pointer(boolean selected) {
        String sign = theme().signs().pointer();
        return styled(Role.LABEL, (selected ? sign : " ".repeat(Wrap.width(sign))) + " ");
    }

    void input(LineEditor editor) {
        AttributedString prompt = pointer(true);
        int lead = Wrap.width(prompt);
        LineEditor.Window window = editor.window(room(lead) - 1);
        line(Wrap.join(prompt, styled(Role.TEXT, window.text())));
        cursor(height() - 1, lead + window.column());
    }

    /** Adds the text of a filter that is not being typed. */
    void field(String text) {
        field = styled(Role.QUIET, text);
    }

    /** Adds the signs for more lines above or below the body. */
    void window(boolean above, boolean below) {
        less = above;
        more = below;
    }

    void link(String label, String text, String address) {
        int begin = paragraph(label, "", styled(Role.LABEL, text));
        int column = label.length();
        for (int line = begin; line < height(); line++) {
            AttributedString whole = body().get(line);
            links.add(new Frame.Link(line, column, whole.subSequence(column, whole.length()), address));
            column = 0;
        }
    }

    /**
     * The width for the text of a paragraph.
     *
     * @param lead the columns before the text
     */
    int room(int lead) {
        return columns - margin() - lead - 1;
    }

    /** Puts the focus on the last line so far, which is then kept visible. */
    void focus() {
        focus = height() - 1;
    }

    /** Removes the focus, so that no line has to be visible. */
    void unfocus() {
        focus = -1;
    }

    void focus(int line) {
        focus = line;
    }

    /** Adds one of several texts to choose from, behind its pointer. The selected text is kept visible. */
    void item(boolean selected, CharSequence lead, AttributedCharSequence text) {
        int line = paragraph(Wrap.join(pointer(selected), lead), text);
        if (selected) {
            focus(line);
        }
    }

    /**
     * Puts the cursor on a line of the body.
     *
     * @param column the columns after the left margin
     */
    private void cursor(int line, int column) {
        cursorLine = line;
        cursorColumn = margin() + column;
        focus = line;
    }

    /** Adds a paragraph that is being typed, with the cursor at the character with this index. */
    void typed(CharSequence first, AttributedString text, int cursor) {
        int lead = Wrap.width(first);
        int begin = paragraph(first, text);
        List<Wrap.Span> spans = Wrap.spans(text, room(lead));
        int line = 0;
        while (line + 1 < spans.size() && spans.get(line + 1).start() <= cursor) {
            line++;
        }
        int start = spans.get(line).start();
        int column = Wrap.width(text.subSequence(start, Math.max(start, Math.min(cursor, text.length()))));
        cursor(begin + line, lead + column);
    }

    /** Adds a key and its action. If the rows of keys are full, the last keys are left out. */
    void key(String key, String does) {
        keys.add(Wrap.join(styled(Role.KEY, key), " ", styled(Role.QUIET, does)));
    }

    /** Adds the key that shows all other keys. If there is little room, keys before it are left out first. */
    void door(String key, String does) {
        door = keys.size();
        key(key, does);
    }

    /** Adds the key that shows the page of all keys. It is the same key on every screen. */
    void help() {
        door("?", "keys");
    }

    /** How many rows are left for the body. */
    int bodyRows() {
        return rows - FURNITURE + 1 - footer().size() - said().size();
    }

    /**
     * The frame for the whole screen.
     *
     * @param scroll the lines by which the body is scrolled down; more if the focused line needs it
     */
    Frame frame(int scroll) {
        if (columns < LEAST_COLUMNS || rows < LEAST_ROWS) {
            return tooSmall();
        }
        List<AttributedString> footer = footer();
        List<AttributedString> said = said();
        int shown = rows - FURNITURE + 1 - footer.size() - said.size();
        int first = first(shown, scroll);
        int last = Math.min(height(), first + shown);
        List<AttributedString> screen = new ArrayList<>(rows);
        screen.add(header);
        screen.add(rule(first > 0 || less ? " " + theme().signs().up() + " more " : ""));
        String margin = " ".repeat(margin());
        body().subList(first, last).forEach(line -> screen.add(Wrap.join(margin, line)));
        while (screen.size() < 2 + shown) {
            screen.add(AttributedString.EMPTY);
        }
        screen.addAll(said);
        screen.add(rule(last < height() || more ? " " + theme().signs().down() + " more " : ""));
        screen.addAll(footer);
        return new Frame(centred(screen), links(first, last), cursor(first, last, 2 + shown));
    }

    private List<AttributedString> centred(List<AttributedString> lines) {
        String space = " ".repeat(left);
        return left == 0
                ? lines
                : lines.stream().map(line -> Wrap.join(space, line)).toList();
    }

    private Frame.Cursor cursor(int first, int last, int fieldRow) {
        if (fieldCursor >= 0) {
            return new Frame.Cursor(fieldRow, left + Math.min(fieldCursor, columns - 1));
        }
        boolean seen = cursorLine >= first && cursorLine < last;
        return seen
                ? new Frame.Cursor(2 + cursorLine - first, left + Math.min(cursorColumn, columns - 1))
                : Frame.Cursor.HIDDEN;
    }

    /** The links in some lines of the body, with their places on the screen. */
    private List<Frame.Link> links(int first, int last) {
        List<Frame.Link> seen = new ArrayList<>();
        for (Frame.Link link : links) {
            if (link.row() >= first && link.row() < last) {
                seen.add(new Frame.Link(
                        2 + link.row() - first, left + margin() + link.column(), link.text(), link.address()));
            }
        }
        return seen;
    }

    /**
     * The index of the first visible line of the body. The scroll position decides, but the focused line must be
     * visible.
     */
    private int first(int shown, int scroll) {
        int most = Math.max(0, height() - shown);
        int first = Math.min(scroll, most);
        if (focus >= first + shown) {
            first = focus - shown + 1;
        } else if (focus >= 0 && focus < first) {
            first = focus;
        }
        return Math.max(0, Math.min(first, most));
    }

    private AttributedString rule(String mark) {
        int length = Math.max(0, columns - 2 - Wrap.width(mark));
        int left = mark.isEmpty() ? length : Math.max(0, length - 2);
        String line = theme().signs().line();
        return styled(Role.RULE, " " + line.repeat(left) + mark + line.repeat(length - left));
    }

    /** The lines below the body: the input line, if there is one, and the status. */
    private List<AttributedString> said() {
        if (field.length() == 0) {
            return statusLines();
        }
        AttributedString line = Wrap.join(" ".repeat(margin()), field);
        if (status.length() == 0) {
            return List.of(line);
        }
        int gap = columns - 1 - Wrap.width(line) - Wrap.width(status);
        if (gap < 2) {
            List<AttributedString> lines = new ArrayList<>(List.of(line));
            lines.addAll(statusLines());
            return lines;
        }
        return List.of(Wrap.join(line, " ".repeat(gap), status));
    }

    /** The lines of the status. It is at the right if it fits into one row, and begins at the margin if it does not. */
    private List<AttributedString> statusLines() {
        if (status.length() == 0) {
            return List.of();
        }
        List<AttributedString> lines = Wrap.lines(status, columns - margin() - 1);
        if (lines.size() == 1) {
            return List.of(rightAligned(status));
        }
        if (low()) {
            return List.of(Wrap.join(" ", cut(clause(columns - 2), columns - 2)));
        }
        String margin = " ".repeat(margin());
        return lines.subList(0, Math.min(MOST_SAID, lines.size())).stream()
                .map(line -> Wrap.join(margin, line))
                .toList();
    }

    /**
     * The beginning of the status, cut after the last semicolon or colon that fits. If that is less than half a row,
     * the whole status.
     */
    private AttributedString clause(int width) {
        for (int end = status.length() - 2; end > width / 2; end--) {
            boolean stop = ";:".indexOf(status.charAt(end)) >= 0 && status.charAt(end + 1) == ' ';
            AttributedString clause = status.subSequence(0, end);
            if (stop && Wrap.width(clause) <= width) {
                return clause;
            }
        }
        return status;
    }

    private AttributedString rightAligned(AttributedString text) {
        int gap = Math.max(0, columns - 1 - Wrap.width(text));
        return Wrap.join(" ".repeat(gap), text);
    }

    /** The rows of keys: one or two, and only one on a low screen. */
    private List<AttributedString> footer() {
        List<AttributedString> left = new ArrayList<>(keys);
        int last = door;
        while (last > 0 && KeyRows.of(left, columns, narrow(), low()).placed() <= last) {
            last--;
            left.remove(last);
        }
        return KeyRows.of(left, columns, narrow(), low()).lines();
    }

    /** The rows of keys, and how many keys fit into them. */
    private record KeyRows(List<AttributedString> lines, int placed) {
        static KeyRows of(List<AttributedString> keys, int columns, boolean narrow, boolean low) {
            List<AttributedString> lines = new ArrayList<>();
            AttributedStringBuilder line = new AttributedStringBuilder().append(" ");
            int placed = 0;
            for (AttributedString key : keys) {
                boolean begun = Wrap.width(line) > 1;
                int gap = begun ? narrow ? 2 : 3 : 0;
                if (begun && Wrap.width(line) + gap + Wrap.width(key) > columns - 1) {
                    if (low || !lines.isEmpty()) {
                        break;
                    }
                    lines.add(line.toAttributedString());
                    line = new AttributedStringBuilder().append(" ");
                    gap = 0;
                }
                line.append(" ".repeat(gap)).append(key);
                placed++;
            }
            lines.add(line.toAttributedString());
            return new KeyRows(lines, placed);
        }
    }

    private Frame tooSmall() {
        String message = "This window is too small: Dateline needs " + LEAST_COLUMNS + " columns and " + LEAST_ROWS
                + " rows. Everything is saved; Esc stops.";
        List<AttributedString> lines = Wrap.lines(new AttributedString(message), columns);
        return new Frame(lines.subList(0, Math.min(rows, lines.size())), Frame.Cursor.HIDDEN);
    }
}
