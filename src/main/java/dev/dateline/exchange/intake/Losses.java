package dev.dateline.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The losses of an import: cards that were dropped, and parts of cards that were left out. Not thread-safe. */
public final class Losses {
    /** The most places that are named. Further places are only counted. */
    private static final int PLACES = 5;

    /**
     * Cards that were dropped for one reason.
     *
     * @param why the reason
     * @param places the places of the first ones in the file
     */
    public record Dropped(String why, int cards, List<String> places) {
        /** The losses in words: {@code 2 without an answer (lines 3 and 9)}. */
        public String sentence() {
            String where = String.join(", ", places) + (cards > places.size() ? ", …" : "");
            return cards + " " + why + (where.isEmpty() ? "" : " (" + where + ")");
        }
    }

    private final Map<String, List<String>> places = new LinkedHashMap<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();

    /**
     * Records a dropped card.
     *
     * @param where its place: {@code line 12}
     * @param why the reason after a number: {@code without an answer}
     */
    public void drop(String where, String why) {
        places.computeIfAbsent(why, key -> new ArrayList<>()).add(where);
    }

    /**
     * Records parts of a card that are left out.
     *
     * @param what the parts in the plural, after a number: {@code pictures}
     */
    public void leaveOut(String what, int count) {
        if (count > 0) {
            leftOut.merge(what, count, Integer::sum);
        }
    }

    /** The dropped cards, by the first occurrence of their reasons. */
    public List<Dropped> dropped() {
        return places.entrySet().stream()
                .map(reason -> new Dropped(
                        reason.getKey(),
                        reason.getValue().size(),
                        reason.getValue().stream().limit(PLACES).toList()))
                .toList();
    }

    /** The number of dropped cards. */
    public int cards() {
        return places.values().stream().mapToInt(List::size).sum();
    }

    /** The number of parts that were left out, by their names: {@code 12 pictures}, {@code 3 links}. */
    public Map<String, Integer> leftOut() {
        return new LinkedHashMap<>(leftOut);
    }
}
