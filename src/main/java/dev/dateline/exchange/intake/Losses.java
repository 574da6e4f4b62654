package dev.dateline.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The losses of an import: dropped cards, and parts of cards that were left out. Not thread-safe. */
public final class Losses {
    /** The number of places that are named; more places are only counted. */
    private static final int PLACES = 5;

    /**
     * Why cards were dropped.
     *
     * @param cards how many
     * @param places the places of the first ones in the file
     */
    public record Dropped(String why, int cards, List<String> places) {
        /** {@code 2 without an answer (lines 3 and 9)}. */
        public String sentence() {
            String where = String.join(", ", places) + (cards > places.size() ? ", …" : "");
            return cards + " " + why + (where.isEmpty() ? "" : " (" + where + ")");
        }
    }

    private final Map<String, List<String>> places = new LinkedHashMap<>();
    private final Map<String, Integer> dropped = new LinkedHashMap<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();

    /**
     * Records a dropped card.
     *
     * @param where {@code line 12}
     * @param why the reason, to be read after a number: {@code without an answer}
     */
    public void drop(String where, String why) {
        dropped.merge(why, 1, Integer::sum);
        List<String> known = places.computeIfAbsent(why, key -> new ArrayList<>());
        if (known.size() < PLACES) {
            known.add(where);
        }
    }

    /**
     * Records a part of a card that is left out.
     *
     * @param what in the plural, to be read after a number: {@code pictures}
     */
    public void leaveOut(String what, int count) {
        if (count > 0) {
            leftOut.merge(what, count, Integer::sum);
        }
    }

    /** In the order in which the reasons occurred. */
    public List<Dropped> dropped() {
        List<Dropped> all = new ArrayList<>();
        dropped.forEach((why, cards) -> all.add(new Dropped(why, cards, List.copyOf(places.get(why)))));
        return List.copyOf(all);
    }

    /** The total number of dropped cards. */
    public int cards() {
        return dropped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code 12 pictures}, {@code 3 links}. */
    public Map<String, Integer> leftOut() {
        return new LinkedHashMap<>(leftOut);
    }
}
