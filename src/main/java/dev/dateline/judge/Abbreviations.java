package dev.dateline.judge;

import java.util.Locale;
import java.util.Map;

/** Abbreviated words with a full stop, such as {@code Cent. African Rep.} and {@code Art. 17}. */
final class Abbreviations {
    private static final Map<String, String> WITH_POINT = WordList.map(Tables.text("abbreviations"));
    /** Abbreviations that may also stand without a full stop, before a number. */
    private static final Map<String, String> BEFORE_NUMBER =
            Map.of("art", "article", "arts", "articles", "sec", "section", "ch", "chapter", "res", "resolution");

    static {
        WITH_POINT.putAll(BEFORE_NUMBER);
    }

    private Abbreviations() {}

    /** The text with the abbreviated words written out. */
    static String expanded(String text) {
        boolean may = text.indexOf('.') >= 0 || Slips.hasDigit(text);
        return joined(may ? WordRewriter.rewritten(text, Abbreviations::rewrite) : text);
    }

    /** The text with "and" for a single n between two words: bread n butter. Before a country, n means north. */
    static String joined(String text) {
        int at = text.indexOf(" n ");
        if (at <= 0) {
            return text;
        }
        String next = text.substring(at + 3).split(" ", -1)[0];
        boolean north = Gazetteer.builtIn().isToken("north" + next.toLowerCase(Locale.ROOT))
                || Fillers.isPreposition(text.substring(text.lastIndexOf(' ', at - 1) + 1, at));
        return north ? text : text.substring(0, at) + " and " + joined(text.substring(at + 3));
    }

    private static int rewrite(String text, int from, int end, StringBuilder out) {
        String whole = whole(text.substring(from, end).toLowerCase(Locale.ROOT), text, from, end);
        if (whole.isEmpty()) {
            return from;
        }
        out.append(whole);
        return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }

    private static String whole(String word, String text, int from, int end) {
        boolean first = from == 0 || text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '(';
        boolean point = end < text.length() && text.charAt(end) == '.';
        int next = point ? end + 1 : end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean number = next > end && next < text.length() && Character.isDigit(text.charAt(next));
        if (!first) {
            return "";
        }
        if (number && point && (word.equals("s") || word.equals("ss"))) {
            return "section";
        }
        if (number && BEFORE_NUMBER.containsKey(word)) {
            return BEFORE_NUMBER.getOrDefault(word, "");
        }
        if (word.equals("co")) {
            return from == 0 && point && next < text.length() ? "county" : ""; // elsewhere it is a company
        }
        // a full stop at the end may end the sentence
        boolean last = next >= text.length();
        return point && !(last && word.length() < 3) ? WITH_POINT.getOrDefault(word, "") : "";
    }
}
