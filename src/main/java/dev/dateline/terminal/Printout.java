package dev.dateline.terminal;

import dev.dateline.app.Host;
import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.app.TerminalCheck;
import dev.dateline.disk.BundledFile;
import dev.dateline.judge.Verdict;
import dev.dateline.source.VisibleOutput;
import dev.dateline.source.VisibleText;
import dev.dateline.terminal.Theme.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jline.utils.AttributedCharSequence;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;

/**
 * Text that is printed once. It is wrapped at the width of the terminal, and in colour if wanted. In a pipe and with
 * plain lines it has no escape bytes.
 */
public class Printout {
    private static final int LEAST = 20;

    static final int NARROW = 60;
    /** The width of the keys in a list of keys. */
    private static final int KEYS = 20;

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

    /** A printout for the program's own terminal, if there is one, in the learner's theme. */
    public static Printout of(Invocation invocation) {
        Host host = invocation.host();
        Map<String, String> environment = host.environment();
        boolean coloured = !invocation.plain()
                && TerminalCheck.capable(environment)
                && host.variable("NO_COLOR").isEmpty();
        Theme theme = Terminals.theme(environment, invocation.settings().get(Setting.THEME));
        return new Printout(theme, coloured, TerminalCheck.width(host));
    }

    public static void print(Invocation invocation, Consumer<Printout> draw) {
        Printout page = of(invocation);
        draw.accept(page);
        page.lines().forEach(line -> VisibleOutput.styled(invocation.out(), line));
    }

    Theme theme() {
        return theme;
    }

    Theme.Signs signs() {
        return theme.signs();
    }

    /** The text in at most that many columns, with an ellipsis if it does not fit. */
    AttributedString cut(AttributedString text, int width) {
        return Wrap.cut(text, width, signs().ellipsis());
    }

    int columns() {
        return columns;
    }

    boolean narrow() {
        return columns() < NARROW;
    }

    /** Adds an empty line, unless nothing is printed yet. */
    void blank() {
        if (!lines.isEmpty()) {
            lines.add(AttributedString.EMPTY);
        }
    }

    /** Text in the style of its role. Control characters are made harmless. */
    AttributedString styled(Role role, String text) {
        return new AttributedString(VisibleText.line(text), theme.style(role));
    }

    /** The sign of a verdict, which tells the same as its colour, and a text behind it in this colour. */
    AttributedString sign(Verdict verdict, String behind) {
        return switch (verdict) {
            case CORRECT, TYPO -> styled(Role.RIGHT, signs().right() + behind);
            case PARTIAL -> styled(Role.PARTLY, signs().partly() + behind);
            case WRONG -> styled(Role.WRONG, signs().wrong() + behind);
        };
    }

    int paragraph(Role role, String text) {
        return paragraph("", styled(role, text));
    }

    void paragraph(int indent, Role role, String text) {
        paragraph(" ".repeat(indent), styled(role, text));
    }

    /**
     * Adds a paragraph. Its further lines begin below the text of the first line.
     *
     * @return the index of its first line
     */
    int paragraph(CharSequence first, AttributedCharSequence text) {
        return paragraph(first, " ".repeat(Wrap.width(first)), text);
    }

    /**
     * Adds a paragraph. Its first line begins with {@code first}, and its further lines with {@code rest}. All lines
     * have the same width of text.
     *
     * @return the index of its first line
     */
    int paragraph(CharSequence first, String rest, AttributedCharSequence text) {
        int begin = lines.size();
        CharSequence lead = first;
        int room = columns - Math.max(Wrap.width(first), Wrap.width(rest));
        for (AttributedString line : Wrap.lines(text.toAttributedString(), room)) {
            lines.add(Wrap.join(lead, line));
            lead = rest;
        }
        return begin;
    }

    /** Adds a text behind its label, which has this many columns. */
    void labelled(String label, int columns, String text) {
        paragraph(styled(Role.LABEL, Wrap.padded(label, columns)), styled(Role.TEXT, text));
    }

    /** Adds what is wrong with a draft, with a sign for an error or a warning. */
    void finding(boolean error, String text) {
        String sign = error ? signs().wrong() : "!";
        paragraph(styled(error ? Role.WRONG : Role.PARTLY, sign + " "), styled(Role.TEXT, text));
    }

    void numbered(String indent, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            paragraph(indent + (i + 1) + ". ", styled(Role.TEXT, texts.get(i)));
        }
    }

    void explain(String keys, String text) {
        String rest = " ".repeat(narrow() ? 2 : KEYS);
        if (narrow()) {
            paragraph(0, Role.KEY, keys);
            paragraph(rest, styled(Role.TEXT, text));
        } else {
            paragraph(styled(Role.KEY, Wrap.padded(keys, KEYS)), rest, styled(Role.TEXT, text));
        }
    }

    /**
     * Adds the keys of a screen from the file of keys. In this file, two spaces or more are between a key and what it
     * does, and a line with an asterisk is left out unless the learner may say how sure they are.
     */
    void explainKeys(String screen, boolean sure) {
        String rest = BundledFile.text("/dev/dateline/terminal/keys.md").split("## " + screen + "\n\n", 2)[1];
        for (String line : rest.split("\n\n## ", 2)[0].stripTrailing().split("\n", -1)) {
            String text = line.startsWith("*") ? line.substring(1) : line;
            String[] key =
                    text.replace("↑", signs().up()).replace("↓", signs().down()).split(" {2,}", 2);
            if (key.length == 2 && (sure || line.equals(text))) {
                explain(key[0], key[1]);
            } else if (line.isEmpty()) {
                blank();
            } else if (sure || line.equals(text)) {
                paragraph(Role.TEXT, text);
            }
        }
    }

    /** Adds one line, which is cut if it is too long. */
    void line(AttributedCharSequence text) {
        lines.add(cut(text.toAttributedString(), columns));
    }

    final List<AttributedString> body() {
        return Collections.unmodifiableList(lines);
    }

    final int height() {
        return lines.size();
    }

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
