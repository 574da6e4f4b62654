package dev.dateline.article;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as they are written in files: {@code 43}, {@code -1.5}, {@code 43 trillion}. */
public final class NumberText {
    private static final int LONGEST = 60;
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]+)?");

    private NumberText() {}

    /** The exact number. Empty for any other text. Commas between digits, exponents and other words are not allowed. */
    public static Optional<BigDecimal> parse(String text) {
        int space = text.indexOf(' ');
        String digits = space < 0 ? text : text.substring(0, space);
        int zeros = space < 0 ? 0 : zeros(text.substring(space + 1).strip());
        if (zeros < 0 || digits.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = digits.replace('\u2212', '-');
        if (!DECIMAL.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain);
        if (zeros > 0) {
            number = number.scaleByPowerOfTen(zeros);
        }
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** The number of zeros of a magnitude word; -1 for another word. */
    private static int zeros(String word) {
        return switch (word) {
            case "thousand" -> 3;
            case "million" -> 6;
            case "billion" -> 9;
            case "trillion" -> 12;
            default -> -1;
        };
    }
}
