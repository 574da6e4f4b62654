package dev.dateline.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings expressions of several words to one: {@code bring prices down}, {@code call it off}, {@code too expensive}. */
final class Phrasings {
    /** Adjectives for a price, and the words that mean the same. */
    private static final Map<String, String> PRICES = WordList.map(Tables.text("words for prices"));

    /** The families of two words, which may have others between them, and the words that mean the same. */
    private static final Map<String, String> PAIRS = new HashMap<>();

    /** The second words of all pairs. */
    private static final Set<String> SECOND = new HashSet<>(Set.of("up", "down"));

    static {
        WordList.map(Tables.text("phrasings")).forEach((pair, plain) -> {
            int hyphen = pair.indexOf('-');
            SECOND.add(pair.substring(hyphen + 1));
            PAIRS.put(WordFamily.of(pair.substring(0, hyphen)) + pair.substring(hyphen), plain);
        });
    }

    /** Families of verbs before "up" or "down", and of the quantities that they move. */
    private static final Set<String> MOVING = WordFamily.all("bring push drive get force send keep put go come");

    private static final Set<String> QUANTITIES = WordFamily.all(
            "price cost inflation rate tax wage pay rent debt number amount level emission temperature deficit demand sale "
                    + "spending supply value share");

    /** The most words between the two words of a pair. */
    private static final int MOST_BETWEEN = 3;

    private static final int PERCENT = 100;
    private static final int QUARTERS = 4;

    private static final Set<String> JOINING = Set.of("and", "or", "but");

    private Phrasings() {}

    /** The words with one expression for each of those that mean the same. */
    static List<String> plain(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int share = share(words, i);
            if (share > 0) {
                out.addAll(List.of(Integer.toString(share), "percent"));
                i += words.get(i + 1).equals("in") ? 2 : 1;
            } else if (!SECOND.contains(word) || !isPaired(out, word, words)) {
                out.addAll(split(PRICES.getOrDefault(word, word)));
            }
        }
        return out;
    }

    /** The right words without from what something changed, if to what was typed: moved it from Lagos to Abuja. */
    static List<String> withoutSource(List<String> right, List<String> typed) {
        int from = right.indexOf("from");
        int to = right.lastIndexOf("to");
        if (from < 0 || to < from || !typed.contains("to") || typed.contains("from")) {
            return right;
        }
        List<String> out = new ArrayList<>(right);
        out.subList(from, to).clear();
        return out;
    }

    private static List<String> split(String words) {
        return words.indexOf(' ') < 0 ? List.of(words) : List.of(words.split(" ", -1));
    }

    /** Replaces the word that makes a pair with the next one, and returns whether there is one. */
    private static boolean isPaired(List<String> before, String word, List<String> words) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 1 - MOST_BETWEEN); i--) {
            if (JOINING.contains(before.get(i))) {
                return false;
            }
            String plain = pair(WordFamily.of(before.get(i)), word, words);
            if (!plain.isEmpty()) {
                before.remove(i);
                before.addAll(i, split(plain));
                return true;
            }
        }
        return false;
    }

    /** The share in percent for "3 quarters" and "3 in 4" here; 0 if there is none. */
    private static int share(List<String> words, int at) {
        int part = digit(words, at);
        if (part == 0 || at + 1 == words.size()) {
            return 0;
        }
        if (words.get(at + 1).startsWith("quarter")) {
            return part * PERCENT / QUARTERS;
        }
        int whole = words.get(at + 1).equals("in") ? digit(words, at + 2) : 0;
        return part < whole && PERCENT % whole == 0 ? part * PERCENT / whole : 0;
    }

    private static int digit(List<String> words, int at) {
        String word = at < words.size() ? words.get(at) : "";
        return word.length() == 1 && Slips.hasDigit(word) ? Integer.parseInt(word) : 0;
    }

    private static String pair(String verb, String word, List<String> words) {
        boolean down = word.equals("down");
        boolean moves = (down || word.equals("up")) && MOVING.contains(verb);
        if (moves && words.stream().map(WordFamily::of).anyMatch(QUANTITIES::contains)) {
            return down ? "reduce" : "raise";
        }
        return PAIRS.getOrDefault(verb + "-" + word, "");
    }
}
