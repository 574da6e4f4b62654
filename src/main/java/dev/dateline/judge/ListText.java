package dev.dateline.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits a line with several items: always at semicolons and line ends, and at commas and "and" unless they belong to a
 * name.
 */
final class ListText {
    private static final List<String> JOINS = List.of("and", "plus", "&", "n");

    private static final Map<String, List<String>> GROUPS = new HashMap<>();

    static {
        for (List<String> group : WordList.groups(Tables.text("groups of countries"))) {
            GROUPS.put(group.get(0), group.subList(1, group.size()));
        }
    }

    /** Words beside the name of a group: the three Baltic states. */
    private static final Set<String> BESIDE_GROUPS = Set.of(
            "the",
            "all",
            "both",
            "states",
            "countries",
            "nations",
            "republics",
            "alliance",
            "south",
            "2",
            "3",
            "4",
            "5");

    private ListText() {}

    /** The members of a group of countries; the text itself if it is no such group. */
    static List<String> members(String text) {
        List<String> words = new ArrayList<>(NumberWords.inDigits(Tokens.of(text)));
        words.removeIf(BESIDE_GROUPS::contains);
        String key = Phrase.joined(words);
        String one = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        List<String> members = GROUPS.getOrDefault(key, GROUPS.getOrDefault(one, List.of()));
        boolean country = Gazetteer.builtIn().isCountry(Phrase.of(text).key()); // Sudan, but not the Sudans
        return members.isEmpty() || country
                ? List.of(text)
                : members.stream().map(name -> name.replace('_', ' ')).toList();
    }

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
