package dev.dateline.judge;

import java.util.Arrays;

/**
 * English words, names and synonyms, as Bloom filters. They show that a typed text is another English word, and not a
 * typing slip. One in 300 other strings is mistaken for a word, and one in 20,000 other pairs for synonyms.
 */
public final class EnglishWords {
    /** No words are known, so that every near miss may be a slip. */
    public static final EnglishWords NONE = of(new byte[5 * 4]);

    private static final int HASHES = 8;
    private static final int HEAD = 4;

    private final byte[] words;
    private final byte[] names;
    private final byte[] synonyms;
    private final byte[] related;
    private final byte[] terms;

    private EnglishWords(byte[] words, byte[] names, byte[] synonyms, byte[] related, byte[] terms) {
        this.words = words;
        this.names = names;
        this.synonyms = synonyms;
        this.related = related;
        this.terms = terms;
    }

    /**
     * Reads the filters of {@code english.bloom}: words, names, pairs of synonyms, pairs of related words, and nouns of
     * two words. Each filter has its length before it, in four bytes. Each uses 8 hashes, and the lowest bit of a byte
     * comes first.
     */
    public static EnglishWords of(byte[] filters) {
        byte[][] parts = new byte[5][];
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = filter(filters, at);
            at += HEAD + parts[i].length;
        }
        return new EnglishWords(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    private static byte[] filter(byte[] filters, int at) {
        int length = 0;
        for (int i = at; i < at + HEAD; i++) {
            length = length << 8 | (filters[i] & 0xff);
        }
        return Arrays.copyOfRange(filters, at + HEAD, at + HEAD + length);
    }

    /** The key of a term under which the filters know it: the family of its words run together, without prepositions. */
    public static String key(String term) {
        StringBuilder out = new StringBuilder();
        for (String word : Phrase.plainWords(term)) {
            out.append(Fillers.isPreposition(word) ? "" : word);
        }
        return WordFamily.of(out.toString());
    }

    /** The other key of a term of several words: the families of its words run together. */
    public static String keyOfEach(String term) {
        StringBuilder out = new StringBuilder();
        for (String word : Phrase.plainWords(term)) {
            out.append(Fillers.isPreposition(word) ? "" : WordFamily.of(word));
        }
        return out.toString();
    }

    /** Whether two words or terms, given as their {@link #key keys}, usually mean the same. */
    boolean areSynonyms(String one, String other) {
        return synonyms.length > 0 && has(synonyms, WordList.pair(one, other));
    }

    /** Whether two words or terms, given as their {@link #key keys}, mean the same next to words that agree. */
    boolean areRelated(String one, String other) {
        return related.length > 0 && has(related, WordList.pair(one, other));
    }

    /** Whether two words are the name of one thing, like lung cancer. */
    boolean isTerm(String first, String second) {
        return terms.length > 0 && has(terms, first + " " + WordFamily.singular(second));
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
