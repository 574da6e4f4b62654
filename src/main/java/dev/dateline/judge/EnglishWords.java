package dev.dateline.judge;

import java.util.Arrays;

/**
 * English words, names and synonyms, as Bloom filters. They show that a typed text is another English word, and not a
 * typing slip. One in 300 other strings is mistaken for a word, and one in 20,000 other pairs for synonyms.
 */
public final class EnglishWords {
    /** No words are known, so that every near miss may be a slip. */
    public static final EnglishWords NONE = new EnglishWords(new byte[0], new byte[0], new byte[0]);

    private static final int HASHES = 8;
    private static final int HEAD = 4;

    private final byte[] words;
    private final byte[] names;
    private final byte[] synonyms;

    private EnglishWords(byte[] words, byte[] names, byte[] synonyms) {
        this.words = words;
        this.names = names;
        this.synonyms = synonyms;
    }

    /**
     * Reads the three filters of {@code english.bloom}: words, names, and pairs of synonyms. Each filter has its length
     * before it, in four bytes. Each uses 8 hashes, and the lowest bit of a byte comes first.
     */
    public static EnglishWords of(byte[] filters) {
        byte[] words = filter(filters, 0);
        byte[] names = filter(filters, HEAD + words.length);
        return new EnglishWords(words, names, filter(filters, 2 * HEAD + words.length + names.length));
    }

    private static byte[] filter(byte[] filters, int at) {
        int length = 0;
        for (int i = at; i < at + HEAD; i++) {
            length = length << 8 | (filters[i] & 0xff);
        }
        return Arrays.copyOfRange(filters, at + HEAD, at + HEAD + length);
    }

    /** Whether two words or terms, given as their {@link WordFamily#of keys}, usually mean the same. */
    boolean areSynonyms(String one, String other) {
        return synonyms.length > 0 && has(synonyms, WordList.pair(one, other));
    }

    /** Whether a word of at least four lower-case letters is English, in the singular or plural. */
    public boolean holds(String word) {
        return holds(words, word);
    }

    /** Whether a word of at least four lower-case letters is the name of people or places in English. */
    public boolean holdsName(String word) {
        return holds(names, word);
    }

    private static boolean holds(byte[] bits, String word) {
        if (bits.length == 0 || word.length() < 4) {
            return false;
        }
        return has(bits, word)
                || (word.endsWith("s") && !word.endsWith("ss") && has(bits, word.substring(0, word.length() - 1)));
    }

    private static boolean has(byte[] bits, String word) {
        int size = bits.length * 8;
        int one = hash(word, 0x811c9dc5);
        int step = hash(word, 0x9747b28c) | 1;
        for (int i = 0; i < HASHES; i++) {
            int bit = Integer.remainderUnsigned(one + i * step, size);
            if ((bits[bit >> 3] & (1 << (bit & 7))) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String word, int seed) {
        int hash = seed;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 16777619;
        }
        hash = (hash ^ (hash >>> 15)) * 0x2c1b3c6d;
        return hash ^ (hash >>> 12);
    }
}
