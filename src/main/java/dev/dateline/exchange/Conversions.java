package dev.dateline.exchange;

import dev.dateline.deck.CardId;
import dev.dateline.source.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the conversions and losses of a format, to report them to the user. */
public final class Conversions {
    /** The most cards that are named. Further cards are only counted. */
    private static final int NAMED = 5;

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, List<Optional<CardId>>> leftOut = new TreeMap<>();
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
    public void leaveOut(String why, Optional<CardId> card) {
        leftOut.computeIfAbsent(why, key -> new ArrayList<>()).add(card);
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
        return leftOut.values().stream().mapToInt(List::size).sum();
    }

    /** The sentences of the report, without full stops: {@code 3 ordering cards became short answers}. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        leftOut.forEach((why, cards) -> sentences.add(sentence(why, cards.size()) + names(cards)));
        remarks.forEach((what, count) -> sentences.add(sentence(what, count)));
        counts.forEach((what, became) -> became.forEach(
                (to, count) -> sentences.add(Plural.of(count, what) + " became " + (count == 1 ? one(to) : to))));
        return sentences;
    }

    private static String sentence(String what, int count) {
        return Plural.of(count, "card") + " that " + what;
    }

    private static String names(List<Optional<CardId>> cards) {
        List<String> ids = cards.stream()
                .flatMap(Optional::stream)
                .limit(NAMED)
                .map(CardId::toString)
                .toList();
        return ids.isEmpty() ? "" : " (" + String.join(", ", ids) + (cards.size() > ids.size() ? ", …" : "") + ")";
    }

    /** The singular of a plural: {@code matching questions}, {@code sets of questions}. */
    private static String one(String plural) {
        int of = plural.indexOf(" of ");
        String head = of < 0 ? plural : plural.substring(0, of);
        String word = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word + (of < 0 ? "" : plural.substring(of));
    }
}
