package dev.dateline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a format could not hold as it was, to be told to the user. */
public final class Conversions {
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    /**
     * Notes one card.
     *
     * @param what what it was, in the singular: {@code ordering card}
     * @param became what it became, in the plural: {@code short answers}
     */
    public void add(String what, String became) {
        counts.computeIfAbsent(what, key -> new TreeMap<>()).merge(became, 1, Integer::sum);
    }

    /**
     * Notes one card that is not written at all.
     *
     * @param why what such cards are and why they stay here, behind "cards that": {@code came from Anki are left out: …}
     */
    public void leaveOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    /** How many cards are not written. */
    public int leftOut() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One sentence for each pair, without a full stop: {@code 3 ordering cards became short answers}. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        leftOut.forEach((why, count) -> sentences.add(count + (count == 1 ? " card that " : " cards that ") + why));
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
