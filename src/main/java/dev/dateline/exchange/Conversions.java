package dev.dateline.exchange;

import dev.dateline.deck.CardId;
import dev.dateline.source.Plural;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the conversions and losses of a format, to report them to the user. */
public final class Conversions {
    /** The most cards that are named. Further cards are only counted. */
    private static final int NAMED = 5;

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<String, List<CardId>> named = new HashMap<>();
    private final Map<String, Integer> remarks = new TreeMap<>();

    /**
     * Records a card that is written as another kind.
     *
     * @param what the former kind, in the singular: {@code ordering card}
     * @param became the new kind, in the plural: {@code short answers}
     */
    public void add(String what, String became) {
        counts.computeIfAbsent(what, key -> new TreeMap<>()).merge(became, 1, Integer::sum);
    }

    /**
     * Records a card that is not written.
     *
     * @param why the reason, after "cards that": {@code came from Anki are left out: …}
     */
    public void leaveOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    /** Records a card that is not written, with its id. */
    public void leaveOut(String why, CardId card) {
        leaveOut(why);
        List<CardId> cards = named.computeIfAbsent(why, key -> new ArrayList<>());
        if (cards.size() < NAMED) {
            cards.add(card);
        }
    }

    /**
     * Records a remark on a card that is written.
     *
     * @param what the remark, after "cards that"
     */
    public void remark(String what) {
        remarks.merge(what, 1, Integer::sum);
    }

    /** The number of cards that are not written. */
    public int leftOut() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The sentences of the report, without full stops: {@code 3 ordering cards became short answers}. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        leftOut.forEach((why, count) -> sentences.add(sentence(why, count) + names(why, count)));
        remarks.forEach((what, count) -> sentences.add(sentence(what, count)));
        counts.forEach((what, became) -> became.forEach(
                (to, count) -> sentences.add(Plural.of(count, what) + " became " + (count == 1 ? one(to) : to))));
        return sentences;
    }

    private static String sentence(String what, int count) {
        return Plural.of(count, "card") + " that " + what;
    }

    private String names(String why, int count) {
        List<String> ids = named.getOrDefault(why, List.of()).stream()
                .map(CardId::toString)
                .toList();
        return ids.isEmpty() ? "" : " (" + String.join(", ", ids) + (count > ids.size() ? ", …" : "") + ")";
    }

    /** The singular of a plural: {@code matching questions}, {@code sets of questions}. */
    private static String one(String plural) {
        int of = plural.indexOf(" of ");
        String head = of < 0 ? plural : plural.substring(0, of);
        String word = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word + (of < 0 ? "" : plural.substring(of));
    }
}
