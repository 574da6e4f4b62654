package dev.dateline.terminal;

import dev.dateline.source.VisibleText;
import dev.dateline.terminal.Theme.Role;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Text that is printed once and stays where it was printed: broken at the width of the terminal, in colour where that is wanted.
 * Into a pipe, or where plain lines are asked for, it has not one escape byte.
 */
public final class Printout {
    private static final int USUAL = 80;
    private static final int LEAST = 20;
    /** Longer lines are hard to read. */
    private static final int MOST = 100;

    private static final int COLOURS = 256;

    private final Theme theme;
    private final boolean coloured;
    private final int columns;
    private final List<AttributedString> lines = new ArrayList<>();

    Printout(Theme theme, boolean coloured, int columns) {
        this.theme = theme;
        this.coloured = coloured;
        this.columns = Math.max(LEAST, columns);
    }

    /**
     * For the terminal that the program was started in, if it was.
     *
     * @param environment the variables of the process; COLUMNS there overrides the terminal's own word
     * @param theme {@code dark}, {@code light}, {@code none}, or {@code auto} to go by the environment
     * @param plain whether plain lines are asked for
     * @param console whether both input and output are a terminal
     */
    public static Printout of(Map<String, String> environment, String theme, boolean plain, boolean console) {
        boolean coloured = !plain
                && Terminals.capable(environment, console)
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Printout(Terminals.theme(environment, theme), coloured, columns(environment, console));
    }

    /**
     * How wide lines may be that programs may read as well: as wide as the terminal, and without end where there is none.
     *
     * @param plain whether plain lines are asked for
     * @param console whether both input and output are a terminal
     */
    public static int room(Map<String, String> environment, boolean plain, boolean console) {
        boolean given = !environment.getOrDefault("COLUMNS", "").isEmpty();
        return !plain && (given || console) ? columns(environment, console) : Integer.MAX_VALUE;
    }

    private static int columns(Map<String, String> environment, boolean console) {
        String given = environment.getOrDefault("COLUMNS", "");
        if (!given.isEmpty() && given.length() < 5 && given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Math.min(MOST, Integer.parseInt(given));
        }
        if (!console || !Terminals.capable(environment, true)) {
            return USUAL;
        }
        try (Terminal terminal = Terminals.open(environment)) {
            int width = terminal.getSize().getColumns();
            return width > 0 ? Math.min(MOST, width) : USUAL;
        } catch (IOException noTerminal) {
            return USUAL;
        }
    }

    Theme theme() {
        return theme;
    }

    int columns() {
        return columns;
    }

    boolean narrow() {
        return columns < 60;
    }

    /** An empty line, unless nothing is printed yet. */
    void blank() {
        if (!lines.isEmpty()) {
            lines.add(AttributedString.EMPTY);
        }
    }

    /** Text in the style of its role, made harmless for a terminal whatever file it came from. */
    AttributedString styled(Role role, String text) {
        return new AttributedString(VisibleText.line(text), theme.style(role));
    }

    void paragraph(int indent, Role role, String text) {
        paragraph(" ".repeat(indent), " ".repeat(indent), styled(role, text));
    }

    /** A paragraph whose first line begins with {@code first} and whose other lines begin with {@code rest}. */
    void paragraph(String first, String rest, AttributedString text) {
        paragraph(new AttributedString(first), rest, text);
    }

    void paragraph(AttributedString first, String rest, AttributedString text) {
        AttributedString lead = first;
        int room = columns - Math.max(Wrap.width(first), Wrap.width(rest));
        for (AttributedString line : Wrap.lines(text, room)) {
            lines.add(new AttributedStringBuilder().append(lead).append(line).toAttributedString());
            lead = new AttributedString(rest);
        }
    }

    /** One line as it is, cut where it is too long. */
    void line(AttributedString text) {
        lines.add(Wrap.cut(text, columns, theme.signs().ellipsis()));
    }

    /** Prints all lines. */
    public void print(PrintStream out) {
        lines().forEach(out::println);
    }

    /** All lines as they are printed. */
    List<String> lines() {
        List<String> text = new ArrayList<>(lines.size());
        for (AttributedString line : lines) {
            text.add(
                    coloured
                            ? line.toAnsi(COLOURS, ForceMode.None)
                            : line.toString().stripTrailing());
        }
        return text;
    }
}
