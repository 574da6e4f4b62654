package dev.dateline.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares two texts word by word. Double braces and line ends count as words. */
final class WordDiff {
    private static final Pattern TOKEN = Pattern.compile("\\n|\\{\\{|\\}\\}|(?:(?!\\{\\{|\\}\\})\\S)++");
    /** The most words that are compared. A longer range between common words is one change. */
    private static final int MOST = 1_500;

    private WordDiff() {}

    /**
     * A change of the text.
     *
     * @param from the start in the old text; equal to {@code to} for an insertion
     * @param newFrom the start in the new text
     * @param spaceBefore the start of the white space before it in the new text
     * @param spaceBehind the end of the white space after it in the new text
     */
    record Hunk(int from, int to, int newFrom, int newTo, int spaceBefore, int spaceBehind) {
        boolean isInsertion() {
            return from == to;
        }

        /** Whether whole words are inserted, and not letters into a word. */
        boolean isOfWords() {
            return spaceBefore < newFrom || spaceBehind > newTo;
        }

        String text(String now) {
            return now.substring(newFrom, newTo);
        }

        String withSpaceBefore(String now) {
            return now.substring(spaceBefore, newTo);
        }

        String withSpaceBehind(String now) {
            return now.substring(newFrom, spaceBehind);
        }
    }

    private record Token(String text, int from, int to) {}

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    static List<Hunk> of(String before, String now) {
        List<Token> old = tokens(before);
        List<Token> next = tokens(now);
        int head = 0;
        while (head < old.size() && head < next.size() && same(old.get(head), next.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < old.size() - head
                && tail < next.size() - head
                && same(old.get(old.size() - 1 - tail), next.get(next.size() - 1 - tail))) {
            tail++;
        }
        List<Hunk> hunks = new ArrayList<>();
        int[] ends = {old.size() - tail, next.size() - tail};
        int[][] common = common(old.subList(head, ends[0]), next.subList(head, ends[1]));
        int i = head;
        int j = head;
        int oldFrom = head;
        int newFrom = head;
        while (i < ends[0] || j < ends[1]) {
            if (i < ends[0] && j < ends[1] && common.length > 0 && same(old.get(i), next.get(j))) {
                add(hunks, before, now, old, next, new int[] {oldFrom, i, newFrom, j});
                oldFrom = ++i;
                newFrom = ++j;
            } else if (j == ends[1] || (i < ends[0] && isOlder(common, i - head, j - head))) {
                i++;
            } else {
                j++;
            }
        }
        add(hunks, before, now, old, next, new int[] {oldFrom, i, newFrom, j});
        return hunks;
    }

    private static boolean same(Token one, Token other) {
        return one.text().equals(other.text());
    }

    private static boolean isOlder(int[][] common, int i, int j) {
        return common.length == 0 || common[i + 1][j] >= common[i][j + 1];
    }

    /** The number of common words from each pair of positions on; empty if the texts are too long. */
    private static int[][] common(List<Token> old, List<Token> next) {
        if (old.size() > MOST || next.size() > MOST) {
            return new int[0][];
        }
        int[][] common = new int[old.size() + 1][next.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = next.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), next.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Adds a change of words. If the number of words stays the same, each word is a change. */
    private static void add(
            List<Hunk> hunks, String before, String now, List<Token> old, List<Token> next, int[] words) {
        int many = words[1] - words[0];
        if (many == 0 && words[3] == words[2]) {
            return;
        }
        if (many > 0 && many == words[3] - words[2]) {
            for (int i = 0; i < many; i++) {
                hunks.add(trimmed(before, now, old.get(words[0] + i), next.get(words[2] + i)));
            }
            return;
        }
        int at = words[0] > 0 ? old.get(words[0] - 1).to() : 0;
        int newAt = words[2] > 0 ? next.get(words[2] - 1).to() : 0;
        int behind = words[3] < next.size() ? next.get(words[3]).from() : now.length();
        int from = many == 0 ? at : old.get(words[0]).from();
        int to = many == 0 ? at : old.get(words[1] - 1).to();
        int newFrom = words[3] == words[2] ? newAt : next.get(words[2]).from();
        int newTo = words[3] == words[2] ? newAt : next.get(words[3] - 1).to();
        hunks.add(new Hunk(from, to, newFrom, newTo, newAt, behind));
    }

    /** The replacement of a word by another one. Their common letters at both ends stay. */
    private static Hunk trimmed(String before, String now, Token old, Token next) {
        int most = Math.min(old.text().length(), next.text().length());
        int head = 0;
        while (head < most && old.text().charAt(head) == next.text().charAt(head)) {
            head++;
        }
        head -= head > 0 && Character.isHighSurrogate(old.text().charAt(head - 1)) ? 1 : 0;
        int tail = 0;
        while (tail < most - head && before.charAt(old.to() - 1 - tail) == now.charAt(next.to() - 1 - tail)) {
            tail++;
        }
        tail -= tail > 0 && Character.isLowSurrogate(before.charAt(old.to() - tail)) ? 1 : 0;
        int from = next.from() + head;
        int to = next.to() - tail;
        return new Hunk(old.from() + head, old.to() - tail, from, to, from, to);
    }
}
