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
            case RIGHT -> weighty(AttributedStyle.GREEN);
            case PARTLY -> weighty(palette == Palette.LIGHT ? AttributedStyle.BLUE : AttributedStyle.YELLOW);
            case WRONG -> weighty(AttributedStyle.RED);
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

    /** Bold but on light ground, where many terminals show a bold colour as its bright one, which is hard to read on white. */
    private AttributedStyle weighty(int colour) {
        return palette == Palette.LIGHT ? coloured(colour) : coloured(colour).bold();
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
     * @param done answered, where nothing is said of right or wrong; {@code open}: not answered
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
            String done,
            String open,
            String dot,
            String line,
            String ellipsis,
            String up,
            String down,
            String arrow,
            String full,
            String empty) {
        static final Signs UNICODE =
                new Signs("✓", "◐", "✗", "❯", "☒", "☐", "●", "○", "·", "━", "…", "↑", "↓", "→", "█", "░");
        static final Signs ASCII =
                new Signs("+", "~", "x", ">", "[x]", "[ ]", "*", "o", "-", "-", "...", "^", "v", "->", "#", ".");

        private boolean ascii() {
            return full.equals(ASCII.full);
        }

        /** A bar so many columns long, to an eighth of a column where the signs allow. */
        String bar(double columns) {
            int eighths = (int) Math.round(columns * 8);
            if (ascii()) {
                return full.repeat((eighths + 4) / 8);
            }
            String rest = eighths % 8 == 0 ? "" : String.valueOf("▏▎▍▌▋▊▉".charAt(eighths % 8 - 1));
            return full.repeat(eighths / 8) + rest;
        }

        /** One cell of a column of which so many eighths are filled. */
        String column(double eighths) {
            long filled = Math.max(0, Math.min(8, Math.round(eighths)));
            if (ascii()) {
                return filled >= 4 ? full : filled > 0 ? "." : " ";
            }
            return filled == 0 ? " " : String.valueOf("▁▂▃▄▅▆▇█".charAt((int) filled - 1));
        }

        /** A square as dark as its part of the whole, 0 to 1. */
        String shade(double part) {
            String shades = ascii() ? ".-+*#" : "·░▒▓█";
            return String.valueOf(shades.charAt(part <= 0 ? 0 : (int) Math.min(4, 1 + Math.floor(part * 4))));
        }

        /** Where a target lies on a bar; not U+2502, which JLine turns into a pipe in coloured lines. */
        String mark() {
            return ascii() ? "|" : "┃";
        }
    }
}
