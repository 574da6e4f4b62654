package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters in which a typed answer differs from the right one, for marking them on a screen. Case and accents are
 * ignored.
 *
 * @param segments in reading order. {@code SAME} and {@code EXTRA} together are the typed text; {@code SAME} and
 *     {@code MISSING} together are the right text, in the case and accents of the typed one.
 */
public record Difference(List<Segment> segments) {
    /** The kind of a segment. */
    public enum Kind {
        SAME,
        /** This text is only in the right answer. */
        MISSING,
        /** This text is only in the typed answer. */
        EXTRA
    }

    /** A piece of text of one kind; not empty. */
    public record Segment(Kind kind, String text) {}

    /** The difference with the fewest removed and added letters that turn {@code typed} into {@code right}. */
    public static Difference between(String typed, String right) {
        int[] from = typed.codePoints().toArray();
        int[] to = right.codePoints().toArray();
        int[][] common = common(folded(from), folded(to));
        List<Segment> out = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Kind kind = Kind.SAME;
        int i = 0;
        int j = 0;
        while (i < from.length || j < to.length) {
            Kind next = next(from, to, i, j, common);
            if (next != kind && !run.isEmpty()) {
                out.add(new Segment(kind, run.toString()));
                run.setLength(0);
            }
            kind = next;
            run.appendCodePoint(kind == Kind.MISSING ? to[j] : from[i]);
            i += kind == Kind.MISSING ? 0 : 1;
            j += kind == Kind.EXTRA ? 0 : 1;
        }
        if (!run.isEmpty()) {
            out.add(new Segment(kind, run.toString()));
        }
        return new Difference(List.copyOf(out));
    }

    private static Kind next(int[] from, int[] to, int i, int j, int[][] common) {
        if (i < from.length && j < to.length && same(from[i], to[j]) && common[i][j] == common[i + 1][j + 1] + 1) {
            return Kind.SAME;
        }
        return j == to.length || (i < from.length && common[i + 1][j] >= common[i][j + 1]) ? Kind.EXTRA : Kind.MISSING;
    }

    /** For each pair of positions, the length of the longest common subsequence of the texts from there on. */
    private static int[][] common(String[] from, String[] to) {
        int[][] common = new int[from.length + 1][to.length + 1];
        for (int i = from.length - 1; i >= 0; i--) {
            for (int j = to.length - 1; j >= 0; j--) {
                common[i][j] =
                        from[i].equals(to[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(int one, int other) {
        return one == other || Folding.letter(one).equals(Folding.letter(other));
    }

    private static String[] folded(int[] text) {
        String[] out = new String[text.length];
        for (int i = 0; i < text.length; i++) {
            out[i] = Folding.letter(text[i]);
        }
        return out;
    }
}
