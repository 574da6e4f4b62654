package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line with several items: always at semicolons and line ends, and at commas and "and" unless they belong to a
 * name.
 */
final class ListText {
    private static final List<String> JOINS = List.of("and", "plus", "&", "n");

    private ListText() {}

    /** The parts between semicolons, line ends and separate plus signs. */
    static List<String> parts(String text) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plus = c == '+' && i > 0 && isSpace(text, i - 1) && isSpace(text, i + 1);
            if (c == ';' || c == '\n' || plus) {
                out.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        out.add(text.substring(from).strip());
        return out;
    }

    /** The text with the number before each item of a numbered list replaced by a semicolon. */
    static String withoutNumbering(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = NumberWords.digitsEnd(text, i);
            boolean point = end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
            boolean number = (i == 0 || isSpace(text, i - 1)) && end > i && end <= i + 2 && point;
            if (number && isSpace(text, end + 1)) {
                out.append(';');
                i = end;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** All items of an answer, in its order. */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String part : parts(text.replace('/', ';'))) {
            softParts(part).forEach(item -> items.add(withoutAnd(item.in(part))));
        }
        items.removeIf(String::isEmpty);
        return items;
    }

    /** The place of a part in a text. */
    record Part(int from, int to) {
        String in(String text) {
            return text.substring(from, to).strip();
        }
    }

    /** The parts between commas and "and". */
    static List<Part> softParts(String text) {
        List<Part> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int sign = text.charAt(i) == ',' ? 1 : isSpace(text, i - 1) ? andLength(text, i) : 0;
            if (sign > 0) {
                out.add(new Part(from, i));
                from = i + sign;
            }
        }
        out.add(new Part(from, text.length()));
        return out;
    }

    /** A part without a leading "and". */
    static String withoutAnd(String part) {
        String bare = part.strip();
        return bare.substring(andLength(bare, 0)).strip();
    }

    /** The length of an "and", "plus" or "&" here; 0 if there is none or no space follows it. */
    private static int andLength(String text, int at) {
        for (String and : JOINS) {
            if (text.regionMatches(true, at, and, 0, and.length()) && isSpace(text, at + and.length())) {
                return and.length();
            }
        }
        return 0;
    }

    private static boolean isSpace(String text, int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }
}
