package dev.dateline.terminal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The background colour of the terminal, which the program asks for (OSC 11). A terminal that does not know the
 * question ignores it.
 */
final class Ground {
    static final String QUESTION = "\033]11;?\007";

    /** The beginning of the terminal's answer. */
    static final String ANSWER = "\033]11;";

    private static final Pattern COLOUR =
            Pattern.compile("rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})(/.*)?");

    private Ground() {}

    /**
     * Whether dark text is easier to read on a colour such as {@code rgb:ffff/ffff/ffff}. Empty if the text is not a
     * colour.
     */
    static Optional<Boolean> isLight(String colour) {
        Matcher parts = COLOUR.matcher(colour);
        if (!parts.matches()) {
            return Optional.empty();
        }
        double luminance =
                0.2126 * linear(parts.group(1)) + 0.7152 * linear(parts.group(2)) + 0.0722 * linear(parts.group(3));
        return Optional.of(contrast(luminance, 0) > contrast(1, luminance));
    }

    /** The contrast of two luminances by WCAG 2. */
    static double contrast(double lighter, double darker) {
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The linear light of an sRGB component, 0 to 1. */
    private static double linear(String hex) {
        return linear(Integer.parseInt(hex, 16) / (Math.pow(16, hex.length()) - 1));
    }

    static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
