package dev.dateline.judge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * English words, names, synonyms and more general words, as Bloom filters. They show that a typed text is another
 * English word, and not a typing slip. One in 2,000 other strings is mistaken for a word, one in a million other pairs
 * for synonyms, and one in 150,000 for a word and a more general one.
 */
public final class EnglishWords {
    /** No words are known, so that every near miss may be a slip. */
    public static final EnglishWords NONE = of(new byte[6 * 4]);

    /** The number of hashes of an entry. */
    public static final int HASHES = 12;

    private static final int HEAD = 4;
    private static final byte[] EMPTY = {};

    /** The filters of the file, in its order. */
    private enum Filter {
        WORDS,
        NAMES,
        SYNONYMS,
        RELATED,
        TERMS,
        WIDER
    }

    private final Supplier<byte[]> file;
    private volatile @Nullable Map<Filter, byte[]> filters;

    private EnglishWords(Supplier<byte[]> file) {
        this.file = file;
    }

    /**
     * Reads the filters of {@code english.bloom} when they are first needed: words, names, pairs of synonyms, pairs of
     * related words, nouns of two words, and pairs of words and more general ones. Each filter has its length before it,
     * in four bytes. Each uses 12 hashes, and the lowest bit of a byte comes first.
     */
    public static EnglishWords readBy(Supplier<byte[]> file) {
        return new EnglishWords(file);
    }

    /** The words of a file that was read. */
    public static EnglishWords of(byte[] file) {
        return readBy(() -> file);
    }

    private byte[] bits(Filter filter) {
        Map<Filter, byte[]> known = filters;
        if (known == null) {
            known = new EnumMap<>(Filter.class);
            byte[] bytes = file.get();
            int at = 0;
            for (Filter each : Filter.values()) {
                byte[] bits = filter(bytes, at);
                known.put(each, bits);
                at += HEAD + bits.length;
            }
            filters = known;
        }
        return known.getOrDefault(filter, EMPTY);
    }

    private static byte[] filter(byte[] filters, int at) {
        int length = 0;
        for (int i = at; i < at + HEAD; i++) {
            length = length << 8 | (filters[i] & 0xff);
        }
        return Arrays.copyOfRange(filters, at + HEAD, at + HEAD + length);
    }

    /**
     * The key of a term under which the filters know it: the {@link TermKey} of its content words. It is empty if
     * a word of grammar gives the only content word another meaning: let go, take over.
     */
    public static String key(String term) {
        List<String> words = Negations.plain(Phrase.plainWords(term));
        List<String> families = IntStream.range(0, words.size())
                .filter(at -> !Fillers.isGrammar(words, at))
                .mapToObj(at -> WordFamily.of(words.get(at)))
                .toList();
        return families.isEmpty() || (families.size() == 1 && words.size() > 1) ? "" : TermKey.of(families);
    }

    /** Whether two words or terms, given as their {@link #key keys}, usually mean the same. */
    boolean areSynonyms(String one, String other) {
        return has(bits(Filter.SYNONYMS), WordList.pair(one, other));
    }

    /** Whether two words or terms, given as their {@link #key keys}, mean the same next to words that agree. */
    boolean areRelated(String one, String other) {
        return has(bits(Filter.RELATED), WordList.pair(one, other));
    }

    /** The entry of a word and a more general word for the same thing, given as their {@link #key keys}. */
    public static String wider(String word, String wider) {
        return word + ">" + wider;
    }

    /** The entry of a word and what it has to do with, given as their {@link #key keys}: conscription and army. */
    public static String about(String word, String subject) {
        return word + "~" + subject;
    }

    /** Whether a thing has to do with a subject. Both are given as their {@link #key keys}. */
    boolean isAbout(String subject, String word) {
        return has(bits(Filter.WIDER), about(word, subject));
    }

    /** Whether a word or term, given as its {@link #key key}, is a more general one for a thing of another. */
    boolean isWider(String wider, String word) {
        return has(bits(Filter.WIDER), wider(word, wider));
    }

    /** Whether two words are the name of one thing, like lung cancer. */
    boolean isTerm(String first, String second) {
        return has(bits(Filter.TERMS), first + " " + WordFamily.singular(second));
    }

    /** Whether a word of at least four lower-case letters is English, in the singular or plural. */
    public boolean holds(String word) {
        return holds(bits(Filter.WORDS), word);
    }

    /** Whether a word of at least four lower-case letters is the name of people or places in English. */
    public boolean holdsName(String word) {
        return holds(bits(Filter.NAMES), word);
    }

    private static boolean holds(byte[] bits, String word) {
        if (word.length() < 4) {
            return false;
        }
        return has(bits, word)
                || (word.endsWith("s") && !word.endsWith("ss") && has(bits, word.substring(0, word.length() - 1)));
    }

    private static boolean has(byte[] bits, String word) {
        if (bits.length == 0) {
            return false;
        }
        int size = bits.length * 8;
        int one = firstHash(word);
        int step = step(word);
        for (int i = 0; i < HASHES; i++) {
            int bit = Integer.remainderUnsigned(one + i * step, size);
            if ((bits[bit >> 3] & (1 << (bit & 7))) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The first hash of an entry. Each hash, modulo the number of bits, is the index of a bit. */
    public static int firstHash(String entry) {
        return hash(entry, 0x811c9dc5);
    }

    /** What is added to a hash of an entry to get the next. */
    public static int step(String entry) {
        return hash(entry, 0x9747b28c) | 1;
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
