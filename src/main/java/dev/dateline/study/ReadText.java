package dev.dateline.study;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text prepared for search: words without case, accents and punctuation, small numbers in digits, and each number
 * with the words after it.
 *
 * @param words the words, with one space between them and at both ends
 */
record ReadText(String words, List<Figure> figures) {
    private static final List<String> SMALL =
            List.of("zero one two three four five six seven eight nine ten eleven twelve".split(" ", -1));

    private static final Map<String, Integer> ZEROS = Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    /**
     * A number in a text.
     *
     * @param behind the words after it
     */
    record Figure(BigDecimal number, String behind) {}

    static ReadText of(String text) {
        String words = words(text);
        String[] tokens = words.strip().split(" ", -1);
        List<Figure> figures = new ArrayList<>();
        int at = 1;
        for (int i = 0; i < tokens.length; i++) {
            at += tokens[i].length() + 1;
            if (isNumber(tokens[i])) {
                BigDecimal number = new BigDecimal(tokens[i]);
                int behind = Math.min(at, words.length());
                Integer zeros = i + 1 < tokens.length ? ZEROS.get(tokens[i + 1]) : null;
                figures.add(
                        zeros == null
                                ? new Figure(number, words.substring(behind))
                                : new Figure(
                                        number.scaleByPowerOfTen(zeros),
                                        words.substring(behind + tokens[i + 1].length() + 1)));
            }
        }
        return new ReadText(words, List.copyOf(figures));
    }

    /** Whether the text contains these words in a row. */
    boolean holds(String other) {
        return words.contains(other);
    }

    /** The words of a text in the same form, with a space at both ends; a single space if it has none. */
    static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length() + 2).append(' ');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean inNumber =
                    i > 0 && i + 1 < plain.length() && isDigit(plain.charAt(i - 1)) && isDigit(plain.charAt(i + 1));
            if (Character.isLetterOrDigit(c) || (c == '.' && inNumber)) {
                out.append(c);
            } else if (c == '%') {
                out.append(" per cent ");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !(c == ',' && inNumber)) {
                out.append(' ');
            }
        }
        StringBuilder words = new StringBuilder(out.length()).append(' ');
        for (String word : out.toString().strip().split(" +", -1)) {
            int small = SMALL.indexOf(word);
            words.append(small >= 0 ? Integer.toString(small) : word.equals("percent") ? "per cent" : word);
            words.append(' ');
        }
        return words.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 20 && word.matches("[0-9]+(\\.[0-9]+)?");
    }
}
