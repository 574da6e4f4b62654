package dev.dateline.terminal;

import java.util.List;
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

        /** The colours of what is right, partly right and wrong, of labels, and of quiet text. */
        private final List<Integer> colours;

        Palette(Integer... colours) {
            this.colours = List.of(colours);
        }

        /** Whether the colours depend on the background. */
        boolean isForAGround() {
            return this != FEW && this != NONE;
        }

        /** The number of a role's colour; -1 for the default colour of the terminal. */
        int colour(Role role) {
            return switch (role) {
                case RIGHT -> colours.get(0);
                case PARTLY -> colours.get(1);
                case WRONG -> colours.get(2);
                case LABEL -> colours.get(3);
                case QUIET, RULE -> colours.get(4);
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
