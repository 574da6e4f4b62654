package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line with several items: always at semicolons and line ends, and at commas and "and" unless they belong to a
 * name.
 */
final class ListText {
    private static final List<String> JOINS = List.of("and", "plus", "&");

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
            List<Integer> begins = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            softParts(part, begins, ends);
            for (int i = 0; i < begins.size(); i++) {
                items.add(withoutAnd(part.substring(begins.get(i), Math.max(begins.get(i), ends.get(i)))));
            }
        }
        items.removeIf(String::isEmpty);
        return items;
    }

    /** Finds the begin and end of each part between commas and "and". */
    static void softParts(String text, List<Integer> begins, List<Integer> ends) {
        begins.add(0);
        for (int i = 0; i < text.length(); i++) {
            boolean comma = text.charAt(i) == ',';
            int and = i > 0 && isSpace(text, i - 1) ? andLength(text, i) : 0;
            if (!comma && and == 0) {
                continue;
            }
            ends.add(i);
            int next = i + (comma ? 1 : and);
            while (isSpace(text, next)) {
                next++;
            }
            next += comma ? andLength(text, next) : 0;
            while (isSpace(text, next)) {
                next++;
            }
            begins.add(next);
            i = next - 1;
        }
        ends.add(text.length());
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
