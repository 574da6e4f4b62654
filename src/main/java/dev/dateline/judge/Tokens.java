package dev.dateline.judge;

import dev.dateline.article.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Splits a text into words and numbers, in lower case and simple letters: {@code The U.S.'s 1,200 ships (−3.5%)}
 * becomes {@code the us 1200 ships -3.5 percent}. Signs such as % become words, {@code n't} becomes {@code not}, and
 * ordinals become {@code 3th}.
 */
final class Tokens {
    /** The token for a capital A that is not an article: Hepatitis A vaccine. */
    static final String LETTER_A = "A";

    /** The words for signs that are read aloud. */
    private static final Map<Character, String> SIGNS = Tables.characters("signs read aloud");

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final String text;
    private final boolean shouting;
    private final List<String> out = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
        this.shouting = !hasLower(text);
    }

    static List<String> of(String text) {
        Tokens tokens = new Tokens(Folding.plain(text));
        while (tokens.at < tokens.text.length()) {
            tokens.next();
        }
        return tokens.out;
    }

    private static boolean hasLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isDigit(c) || isLeadingPoint()) {
            number(false);
        } else if (isLetter(c)) {
            word();
        } else {
            sign(c);
        }
    }

    private static boolean isLetter(char c) {
        return Letters.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void sign(char c) {
        if (c == '-' && startsNumber(at + 1) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
            at++;
            number(true);
            return;
        }
        at++;
        String sign = SIGNS.get(c);
        if (sign != null) {
            out.add(sign);
        }
    }

    private boolean startsNumber(int from) {
        return from < text.length()
                && (Character.isDigit(text.charAt(from))
                        || ((text.charAt(from) == '.' || text.charAt(from) == ',')
                                && from + 1 < text.length()
                                && Character.isDigit(text.charAt(from + 1))));
    }

    /** Whether the point or comma here begins a number, as in .5. A comma must have nothing before it. */
    private boolean isLeadingPoint() {
        char c = text.charAt(at);
        if ((c != '.' && c != ',') || !isDigit(at + 1)) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return c == ',' ? at == 0 : !Character.isLetterOrDigit(before) && ".,)]'\"".indexOf(before) < 0;
    }

    private void number(boolean negative) {
        StringBuilder digits = new StringBuilder(negative ? "-" : "");
        boolean point = !isDigit(at);
        if (point) {
            digits.append("0.");
            at++;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '.' && !point && isDigit(at + 1) && !dotted()) {
                point = true;
                digits.append('.');
            } else if (c != ',' || point || !groupFollows()) {
                break;
            }
            at++;
        }
        int suffix = ordinalSuffix();
        if (suffix > 0 && !point) {
            digits.append("th");
            at += suffix;
        }
        out.add(digits.toString());
    }

    private boolean isDigit(int i) {
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    /**
     * Whether the comma here separates groups of digits: thousands, lakhs or crores. The last group has three digits,
     * groups before it two or three.
     */
    private boolean groupFollows() {
        int end = at + 1;
        while (isDigit(end)) {
            end++;
        }
        int length = end - at - 1;
        boolean more = end < text.length() && text.charAt(end) == ',' && isDigit(end + 1);
        return length == 3 || (length == 2 && more);
    }

    /** Whether the number here has several points: 16.11.2024. */
    private boolean dotted() {
        int end = at + 1;
        while (isDigit(end)) {
            end++;
        }
        return (end < text.length() && text.charAt(end) == '.' && isDigit(end + 1)) || pointBefore();
    }

    private boolean pointBefore() {
        int start = at - 1;
        while (start >= 0 && Character.isDigit(text.charAt(start))) {
            start--;
        }
        return start > 0 && text.charAt(start) == '.' && Character.isDigit(text.charAt(start - 1));
    }

    private int ordinalSuffix() {
        if (at + 2 > text.length() || (at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2)))) {
            return 0;
        }
        return ORDINAL_ENDINGS.contains(text.substring(at, at + 2).toLowerCase(Locale.ROOT)) ? 2 : 0;
    }

    private void word() {
        if (initials()) {
            return;
        }
        StringBuilder word = new StringBuilder();
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isLetter(c)) {
                word.append(Character.toLowerCase(c));
            } else if (c != '\'' || at + 1 == text.length() || !isLetter(text.charAt(at + 1))) {
                break;
            } else if (apostrophe(word)) {
                return;
            }
            at++;
        }
        if (start > 0 && text.startsWith(" n ", start - 1)) {
            out.add("and"); // fish n chips
            return;
        }
        boolean onNumber = start > 0 && Character.isDigit(text.charAt(start - 1));
        boolean capitalA = (!shouting || onNumber) && start > 0 && at - start == 1 && text.charAt(start) == 'A';
        out.add(capitalA ? LETTER_A : word.toString());
    }

    /**
     * Reads an apostrophe inside a word. The endings {@code n't} and {@code 's} are cut off; other apostrophes are left
     * out.
     */
    private boolean apostrophe(StringBuilder word) {
        char next = Character.toLowerCase(text.charAt(at + 1));
        boolean last = at + 2 >= text.length() || !isLetter(text.charAt(at + 2));
        if (!last || word.length() < 2) {
            return false;
        }
        if (next == 't' && word.charAt(word.length() - 1) == 'n') {
            // can't keeps its n; other words lose it
            out.add(word.toString().equals("can") ? "can" : word.substring(0, word.length() - 1));
            out.add("not");
        } else if (next == 's') {
            out.add(word.toString());
        } else {
            return false;
        }
        at += 2;
        return true;
    }

    /**
     * Reads {@code U.S.A.} as one word. A single letter with a dot is an initial of a name and is left to {@link
     * #word}.
     */
    private boolean initials() {
        if (at + 1 == text.length() || text.charAt(at + 1) != '.') {
            return false;
        }
        StringBuilder letters = new StringBuilder();
        int i = at;
        while (i + 1 < text.length() && isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            letters.append(Character.toLowerCase(text.charAt(i)));
            i += 2;
        }
        if (i < text.length() && isLetter(text.charAt(i)) && !letters.isEmpty()) {
            boolean single = i + 1 == text.length() || !isLetter(text.charAt(i + 1));
            if (!single) {
                return false;
            }
            letters.append(Character.toLowerCase(text.charAt(i)));
            i++;
        }
        if (letters.length() < 2) {
            return false;
        }
        at = i;
        if (at + 1 < text.length() && text.charAt(at) == '\'' && Character.toLowerCase(text.charAt(at + 1)) == 's') {
            at += 2;
        }
        out.add(letters.toString());
        return true;
    }
}
