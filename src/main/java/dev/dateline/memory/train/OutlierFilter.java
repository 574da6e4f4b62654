package dev.dateline.memory.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Leaves out cards whose first delay is so unusual that few others share it.
 *
 * <p>After fsrs-rs src/dataset.rs: for each first grade, the rarest delays are removed until about a twentieth of the
 * cards is left out. Then delays with fewer than 6 cards and delays of more than 100 days (365 after Easy) are removed.
 */
final class OutlierFilter {
    private static final int LEAST_REMOVED = 20;
    private static final int SHARE_REMOVED = 20;
    private static final int LEAST_GROUP = 6;
    private static final int LONGEST = 100;
    private static final int LONGEST_AFTER_EASY = 365;

    private OutlierFilter() {}

    /** A first delay after a first grade. */
    private record Opening(int rating, int days) {}

    /** The rows that remain, in the same order. */
    static int[] keep(TrainingSet log, int[] rows) {
        int[] firstRow = firstRows(log, rows);
        Set<Opening> dropped = dropped(log, rows, firstRow);
        return Arrays.stream(rows)
                .filter(i -> !dropped.contains(opening(log, firstRow[log.card[i]])))
                .toArray();
    }

    /** The first row of each card, by card; -1 if it has none. */
    static int[] firstRows(TrainingSet log, int[] rows) {
        int[] first = new int[log.cards()];
        Arrays.fill(first, -1);
        for (int i : rows) {
            int c = log.card[i];
            first[c] = first[c] < 0 ? i : Math.min(first[c], i);
        }
        return first;
    }

    private static Opening opening(TrainingSet log, int firstRow) {
        return new Opening(log.rating[log.start[log.card[firstRow]]], log.days[firstRow]);
    }

    private static Set<Opening> dropped(TrainingSet log, int[] rows, int[] firstRow) {
        Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
        for (int i : rows) {
            if (firstRow[log.card[i]] == i) {
                Opening opening = opening(log, i);
                counts.computeIfAbsent(opening.rating(), it -> new TreeMap<>()).merge(opening.days(), 1, Integer::sum);
            }
        }
        Set<Opening> dropped = new HashSet<>();
        counts.forEach((rating, byDays) -> dropped.addAll(rare(rating, byDays)));
        return dropped;
    }

    private static List<Opening> rare(int rating, Map<Integer, Integer> byDays) {
        int total = byDays.values().stream().mapToInt(Integer::intValue).sum();
        int budget = Math.max(LEAST_REMOVED, total / SHARE_REMOVED);
        int longest = rating == 4 ? LONGEST_AFTER_EASY : LONGEST;
        List<Map.Entry<Integer, Integer>> rarest = new ArrayList<>(byDays.entrySet());
        rarest.sort(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        List<Opening> dropped = new ArrayList<>();
        int removed = 0;
        for (Map.Entry<Integer, Integer> entry : rarest) {
            int n = entry.getValue();
            if (removed + n < budget) {
                removed += n;
                dropped.add(new Opening(rating, entry.getKey()));
            } else if (n < LEAST_GROUP || entry.getKey() > longest) {
                dropped.add(new Opening(rating, entry.getKey()));
            }
        }
        return dropped;
    }
}
