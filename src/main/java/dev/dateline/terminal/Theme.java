package dev.dateline.terminal;

import dev.dateline.judge.Verdict;
import org.jline.utils.AttributedStyle;

/**
 * Colours and signs. Nothing rests on a colour: each role also has a sign, a word or its place. Colours are the terminal's own
 * sixteen, so that they suit what its owner chose.
 *
 * @param signs the signs that the terminal's character set can show
 */
public record Theme(Palette palette, Signs signs) {
    /** What a stretch of the screen is. */
    public enum Role {
        TEXT,
        QUIET,
        RULE,
        QUESTION,
        CHOSEN,
        RIGHT,
        PARTLY,
        WRONG,
        LABEL,
        KEY,
        MARKED
    }

    /** Which colours. */
    public enum Palette {
        DARK,
        LIGHT,
        NONE
    }

    AttributedStyle style(Role role) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        return switch (role) {
            case TEXT -> plain;
            case QUIET, RULE -> palette == Palette.NONE ? plain : plain.faint();
            case QUESTION -> plain.bold();
            case CHOSEN -> plain.inverse();
            case RIGHT -> coloured(AttributedStyle.GREEN).bold();
            case PARTLY ->
                coloured(palette == Palette.LIGHT ? AttributedStyle.BLUE : AttributedStyle.YELLOW)
                        .bold();
            case WRONG -> coloured(AttributedStyle.RED).bold();
            case LABEL -> coloured(palette == Palette.LIGHT ? AttributedStyle.BLUE : AttributedStyle.CYAN);
            case KEY -> plain.bold();
            case MARKED -> plain.underline().bold();
        };
    }

    /** The sign of a verdict: it says without colour what the colour says. */
    String sign(Verdict verdict) {
        return switch (verdict) {
            case CORRECT, TYPO -> signs.right();
            case PARTIAL -> signs.partly();
            case WRONG -> signs.wrong();
        };
    }

    Role role(Verdict verdict) {
        return switch (verdict) {
            case CORRECT, TYPO -> Role.RIGHT;
            case PARTIAL -> Role.PARTLY;
            case WRONG -> Role.WRONG;
        };
    }

    private AttributedStyle coloured(int colour) {
        return switch (palette) {
            case NONE -> AttributedStyle.DEFAULT;
            case DARK -> AttributedStyle.DEFAULT.foreground(colour | AttributedStyle.BRIGHT);
            case LIGHT -> AttributedStyle.DEFAULT.foreground(colour);
        };
    }

    /**
     * Signs and line pieces.
     *
     * @param line the piece of a horizontal rule; not U+2500, which {@link org.jline.utils.Display} turns into a hyphen
     * @param ellipsis stands for what was cut
     */
    public record Signs(
            String right,
            String partly,
            String wrong,
            String pointer,
            String ticked,
            String unticked,
            String dot,
            String line,
            String ellipsis,
            String up,
            String down,
            String arrow,
            String full,
            String empty) {
        static final Signs UNICODE = new Signs("✓", "◐", "✗", "❯", "☒", "☐", "·", "━", "…", "↑", "↓", "→", "█", "░");
        static final Signs ASCII =
                new Signs("+", "~", "x", ">", "[x]", "[ ]", "-", "-", "...", "^", "v", "->", "#", ".");
    }
}
