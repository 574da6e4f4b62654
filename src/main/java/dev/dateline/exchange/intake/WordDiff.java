package dev.dateline.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two texts word by word. Runs of spaces, double braces, line ends and other characters count as words. */
final class WordDiff {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+|[^\\S\\n]+|\\{\\{|\\}\\}|.", Pattern.DOTALL);

    /** The weight of words that divide a text. They are paired first. */
    private static final int DIVIDES = 1_000;

    /** The most words that are compared. A longer range between common words is one change. */
    private static final int MOST = 2_500;

    private WordDiff() {}

    /**
     * A change of the text.
     *
     * @param from the start in the old text; equal to {@code to} for an insertion
     * @param text the new text of the range
     */
    record Hunk(int from, int to, String text) {}

    /** The changes in the order of the text. */
    static List<Hunk> of(String before, String now) {
        List<String> old = words(before);
        List<String> next = words(now);
        int head = 0;
        while (head < old.size() && head < next.size() && same(old.get(head), next.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), next.size()) - head
                && same(old.get(old.size() - 1 - tail), next.get(next.size() - 1 - tail))) {
            tail++;
        }
        int start = String.join("", old.subList(0, head)).length();
        return of(old.subList(head, old.size() - tail), next.subList(head, next.size() - tail), start);
    }

    private static List<Hunk> of(List<String> old, List<String> next, int start) {
        int[][] common = common(old, next);
        List<Hunk> hunks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int from = start;
        int at = start;
        int i = 0;
        int j = 0;
        while (i < old.size() || j < next.size()) {
            boolean both = i < old.size() && j < next.size() && common.length > 0;
            if (both && same(old.get(i), next.get(j))) {
                add(hunks, new Hunk(from, at, text.toString()));
                text.setLength(0);
                at += old.get(i++).length();
                from = at;
                j++;
            } else if (j == next.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
                at += old.get(i++).length();
            } else {
                text.append(next.get(j++));
            }
        }
        add(hunks, new Hunk(from, at, text.toString()));
        return hunks;
    }

    private static void add(List<Hunk> hunks, Hunk hunk) {
        if (hunk.from() < hunk.to() || !hunk.text().isEmpty()) {
            hunks.add(hunk);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || (isSpace(one) && isSpace(other));
    }

    private static boolean isSpace(String word) {
        return word.isBlank() && !word.equals("\n");
    }

    /** The weight of the common words from each pair of positions on; empty if the texts are too long. */
    private static int[][] common(List<String> old, List<String> next) {
        if (old.size() > MOST || next.size() > MOST) {
            return new int[0][];
        }
        int[][] common = new int[old.size() + 1][next.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = next.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), next.get(j))
                        ? common[i + 1][j + 1] + weight(old.get(i))
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static int weight(String word) {
        boolean divides = word.equals("\n") || word.equals("{{") || word.equals("}}");
        return divides ? DIVIDES : Character.isLetterOrDigit(word.codePointAt(0)) ? 2 : 1;
    }
}
