package dev.dateline.terminal;

import dev.dateline.judge.Verdict;
import org.jline.utils.AttributedStyle;

/**
 * Colours and signs. Nothing rests on a colour: each role also has a sign, a word or its place. The palette is known for sure only
 * when the terminal has told its ground, and may change until then.
 */
public final class Theme {
    private final Signs signs;
    private volatile Palette palette;

    /** @param signs the signs that the terminal's character set can show */
    public Theme(Palette palette, Signs signs) {
        this.palette = palette;
        this.signs = signs;
    }

    public Palette palette() {
        return palette;
    }

    public Signs signs() {
        return signs;
    }

    /** Goes on with the colours for a ground. */
    void onGround(boolean light) {
        palette = light ? Palette.LIGHT : Palette.DARK;
    }

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

    /**
     * Colours by their numbers among xterm's 256, which are the same everywhere; a terminal's own sixteen may be unreadable on its
     * ground. A test holds that each has a contrast of at least 4.5 on the grounds that the palette is for.
     */
    public enum Palette {
        DARK(114, 221, 210, 117, 248),
        LIGHT(22, 94, 124, 25, 240),
        /** For black and for white, where the ground is not known. */
        ANY(29, 98, 131, 63, 243),
        /** For terminals of eight colours, which are their own; the others of them are hard to read on one ground or the other. */
        FEW(AttributedStyle.GREEN, -1, AttributedStyle.RED, -1, -1),
        NONE(-1, -1, -1, -1, -1);

        private final int right;
        private final int partly;
        private final int wrong;
        private final int label;
        private final int quiet;

        Palette(int right, int partly, int wrong, int label, int quiet) {
            this.right = right;
            this.partly = partly;
            this.wrong = wrong;
            this.label = label;
            this.quiet = quiet;
        }

        /** Whether there are other colours for another ground. */
        boolean isForAGround() {
            return this != FEW && this != NONE;
        }

        /** The number of a role's colour; -1 for the terminal's own. */
        int colour(Role role) {
            return switch (role) {
                case RIGHT -> right;
                case PARTLY -> partly;
                case WRONG -> wrong;
                case LABEL -> label;
                case QUIET, RULE -> quiet;
                case TEXT, QUESTION, CHOSEN, KEY, MARKED -> -1;
            };
        }
    }

    AttributedStyle style(Role role) {
        int colour = palette.colour(role);
        AttributedStyle plain = colour < 0 ? AttributedStyle.DEFAULT : AttributedStyle.DEFAULT.foreground(colour);
        return switch (role) {
            case TEXT, QUIET, RULE, LABEL -> plain;
            case QUESTION, KEY -> plain.bold();
            case RIGHT, PARTLY, WRONG -> palette == Palette.NONE ? plain : plain.bold();
            case CHOSEN -> plain.inverse();
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
