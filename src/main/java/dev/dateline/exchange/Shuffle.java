package dev.dateline.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** Reproducible shuffles: determined by a text, such as a card's id, and a seed. */
public final class Shuffle {
    private Shuffle() {}

    /** A permutation of {@code 0 … size - 1}: the index for each place. */
    public static int[] order(int size, String by, long seed) {
        SplittableRandom random = new SplittableRandom(seed ^ hash(by));
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[j];
            order[j] = order[i];
            order[i] = other;
        }
        return order;
    }

    /** A permutation that differs from the written order, if the lines are not all equal. */
    public static int[] unsolved(List<String> lines, String by, long seed) {
        boolean avoidable = lines.stream().distinct().count() > 1;
        int[] order = order(lines.size(), by, seed);
        for (long next = 1; avoidable && solved(order, lines); next++) {
            order = order(lines.size(), by + "#" + next, seed);
        }
        return order;
    }

    private static boolean solved(int[] order, List<String> lines) {
        for (int i = 0; i < order.length; i++) {
            if (!Objects.equals(lines.get(order[i]), lines.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** 64 bits of SHA-256 of the text's UTF-8. */
    static long hash(String text) {
        byte[] digest = sha256(text);
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = (bits << 8) | (digest[i] & 0xFF);
        }
        return bits;
    }

    /** SHA-256 of the text's UTF-8. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
