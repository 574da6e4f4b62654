package dev.dateline.exchange;

import dev.dateline.deck.CardId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a format could not hold as it was, to be told to the user. */
public final class Conversions {
    /** Cards that are named; of more of them only the number is told. */
    private static final int NAMED = 5;

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<String, List<CardId>> named = new HashMap<>();
    private final Map<String, Integer> remarks = new TreeMap<>();

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

    /** Notes one card that is not written at all, and is named. */
    public void leaveOut(String why, CardId card) {
        leaveOut(why);
        List<CardId> cards = named.computeIfAbsent(why, key -> new ArrayList<>());
        if (cards.size() < NAMED) {
            cards.add(card);
        }
    }

    /**
     * Notes one card that is written, and of which more is to be said.
     *
     * @param what behind "cards that", as in {@link #leaveOut}
     */
    public void remark(String what) {
        remarks.merge(what, 1, Integer::sum);
    }

    /** How many cards are not written. */
    public int leftOut() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One sentence for each pair, without a full stop: {@code 3 ordering cards became short answers}. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        leftOut.forEach((why, count) -> sentences.add(sentence(why, count) + names(why, count)));
        remarks.forEach((what, count) -> sentences.add(sentence(what, count)));
        counts.forEach((what, became) -> became.forEach((to, count) -> sentences.add(
                count + " " + what + (count == 1 ? "" : "s") + " became " + (count == 1 ? one(to) : to))));
        return sentences;
    }

    private static String sentence(String what, int count) {
        return count + (count == 1 ? " card that " : " cards that ") + what;
    }

    private String names(String why, int count) {
        List<String> ids = new ArrayList<>();
        named.getOrDefault(why, List.of()).forEach(card -> ids.add(card.toString()));
        return ids.isEmpty() ? "" : " (" + String.join(", ", ids) + (count > ids.size() ? ", …" : "") + ")";
    }

    /** {@code matching questions} and {@code sets of questions} in the singular. */
    private static String one(String plural) {
        int of = plural.indexOf(" of ");
        String head = of < 0 ? plural : plural.substring(0, of);
        String word = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word + (of < 0 ? "" : plural.substring(of));
    }
}
