package dev.dateline.terminal;

import org.jline.utils.AttributedStyle;

/**
 * Colours and signs. No meaning depends on a colour alone: each role also has a sign, a word or a place. The palette
 * may change until the terminal has reported its background.
 */
public final class Theme {
    private final Signs signs;
    private volatile Palette palette;

    /** @param signs the signs that the terminal's character set has */
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

    /** Switches to the colours for a background. */
    void onGround(boolean light) {
        palette = light ? Palette.LIGHT : Palette.DARK;
    }

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
     * Colours of xterm's 256, which are the same everywhere. A terminal's own sixteen colours may be unreadable on its
     * background. A test checks that each colour has a contrast of at least 4.5 on the backgrounds of its palette.
     */
    public enum Palette {
        DARK(114, 221, 210, 117, 248),
        LIGHT(22, 94, 124, 25, 240),
        /** For a background that is not known: black or white. */
        ANY(29, 98, 131, 63, 243),
        /**
         * For terminals that have only eight colours. The colours that are not used here are hard to read on a dark or
         * a light background.
         */
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

        /** Whether the colours depend on the background. */
        boolean isForAGround() {
            return this != FEW && this != NONE;
        }

        /** The number of a role's colour; -1 for the default colour of the terminal. */
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

    /**
     * Signs and pieces of lines.
     *
     * @param done the sign of an answered question without a verdict
     * @param open the sign of a question without an answer
     * @param line the piece of a horizontal rule; not U+2500, which {@link org.jline.utils.Display} turns into a
     *     hyphen
     * @param ellipsis the sign in place of text that was cut
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

        /** A bar of this many columns. It is exact to an eighth of a column if the signs allow it. */
        String bar(double columns) {
            int eighths = (int) Math.round(columns * 8);
            if (ascii()) {
                return full.repeat((eighths + 4) / 8);
            }
            String rest = eighths % 8 == 0 ? "" : String.valueOf("▏▎▍▌▋▊▉".charAt(eighths % 8 - 1));
            return full.repeat(eighths / 8) + rest;
        }

        /**
         * One cell of a vertical bar.
         *
         * @param eighths how much of the cell is filled
         */
        String column(double eighths) {
            long filled = Math.max(0, Math.min(8, Math.round(eighths)));
            if (ascii()) {
                return filled >= 4 ? full : filled > 0 ? "." : " ";
            }
            return filled == 0 ? " " : String.valueOf("▁▂▃▄▅▆▇█".charAt((int) filled - 1));
        }

        /**
         * A square that is darker for a greater value.
         *
         * @param part the value, 0 to 1
         */
        String shade(double part) {
            String shades = ascii() ? ".-+*#" : "·░▒▓█";
            return String.valueOf(shades.charAt(part <= 0 ? 0 : (int) Math.min(4, 1 + Math.floor(part * 4))));
        }

        /** The mark for a target on a bar. Not U+2502, which JLine turns into a pipe in coloured lines. */
        String mark() {
            return ascii() ? "|" : "┃";
        }
    }
}
