package dev.dateline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a format could not hold as it was, to be told to the user. */
public final class Conversions {
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /**
     * Notes one card.
     *
     * @param what what it was, in the singular: {@code ordering card}
     * @param became what it became, in the plural: {@code short answers}
     */
    public void add(String what, String became) {
        counts.computeIfAbsent(what, key -> new TreeMap<>()).merge(became, 1, Integer::sum);
    }

    /** One sentence for each pair, without a full stop: {@code 3 ordering cards became short answers}. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        counts.forEach((what, became) -> became.forEach((to, count) -> sentences.add(
                count + " " + what + (count == 1 ? "" : "s") + " became " + (count == 1 ? one(to) : to))));
        return sentences;
    }

    /** {@code matching questions} and {@code sets of questions} in the singular. */
    private static String one(String plural) {
        int of = plural.indexOf(" of ");
        String head = of < 0 ? plural : plural.substring(0, of);
        String word = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word + (of < 0 ? "" : plural.substring(of));
    }
}
