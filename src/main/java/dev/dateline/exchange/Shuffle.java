package dev.dateline.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Shuffles that can be repeated: they depend only on a text, such as a card's id, and a seed. */
public final class Shuffle {
    private Shuffle() {}

    /** A permutation of {@code 0 … size - 1}, as the index at each place. */
    public static int[] order(int size, String by, long seed) {
        SplittableRandom random = new SplittableRandom(seed ^ hash(by));
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[j];
            order[j] = order[i];
            order[i] = other;
        }
        return order;
    }

    /** A permutation that is not the written order, unless all lines are equal. */
    public static int[] unsolved(List<String> lines, String by, long seed) {
        boolean avoidable = lines.stream().distinct().count() > 1;
        int[] order = order(lines.size(), by, seed);
        for (long next = 1; avoidable && solved(order, lines); next++) {
            order = order(lines.size(), by + "#" + next, seed);
        }
        return order;
    }

    private static boolean solved(int[] order, List<String> lines) {
        return Arrays.stream(order).mapToObj(lines::get).toList().equals(lines);
    }

    /** The first 64 bits of the text's SHA-256 in UTF-8. */
    public static long hash(String text) {
        return ByteBuffer.wrap(sha256(text)).getLong();
    }

    public static byte[] sha256(String text) {
        return digest("SHA-256", text);
    }

    /**
     * A digest of the text in UTF-8.
     *
     * @param algorithm one that every Java has
     */
    public static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
