import dev.dateline.judge.EnglishWords;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes {@code english.bloom}: the words, names, synonyms, related and more general words that the judge knows. The
 * licence file beside that resource names the sources.
 *
 * <p>Install the Debian packages wamerican, wamerican-small, wbritish and wordnet-base, unpack the npm package moby,
 * and compile the project. Then run {@code javac -d target/filters -cp target/classes -sourcepath src/build/java
 * src/build/java/EnglishFilters.java} and {@code java -cp target/filters:target/classes EnglishFilters /usr/share/dict
 * /usr/share/wordnet package/words.txt src/build/words src/main/resources/dev/dateline/judge/english.bloom}.
 */
public final class EnglishFilters {
    private static final int BITS_OF_WORD = 16;
    private static final int BITS_OF_SYNONYMS = 32;
    private static final int BITS_OF_RELATED = 28;

    private static final int BITS_OF_WIDER = 26;

    private EnglishFilters() {}

    public static void main(String[] arguments) throws IOException {
        Spellings spellings = new Spellings(Path.of(arguments[0]));
        WordNet net = new WordNet(Path.of(arguments[1]));
        Map<String, Set<String>> moby = thesaurus(Path.of(arguments[2]));
        Path lists = Path.of(arguments[3]);
        Synonyms usual = new Synonyms(net, spellings);
        Pairs synonyms = usual.pairs();
        synonyms.addGroups(lists.resolve("synonyms.txt"));
        synonyms.addGroups(lists.resolve("news.txt"));
        Pairs related = new Pairs();
        new RelatedWords(net, moby, spellings)
                .pairs()
                .forEach((word, others) -> others.forEach(other -> related.add(word, other)));
        related.addGroups(lists.resolve("related.txt"));
        related.removeAll(synonyms);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        write(spellings.words(), BITS_OF_WORD, data);
        write(spellings.names(), BITS_OF_WORD, data);
        write(synonyms.keys(), BITS_OF_SYNONYMS, data);
        write(related.keys(), BITS_OF_RELATED, data);
        write(usual.terms(), BITS_OF_WORD, data);
        WiderWords wider = new WiderWords(net, spellings);
        wider.addList(lists.resolve("wider.txt"));
        wider.addWordNet();
        write(wider.pairs().keys(), BITS_OF_WIDER, data);
        Files.write(Path.of(arguments[4]), out.toByteArray());
    }

    /** The words beside each word in the thesaurus. */
    private static Map<String, Set<String>> thesaurus(Path file) throws IOException {
        Map<String, Set<String>> out = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] terms = line.toLowerCase(Locale.ROOT).split(",", -1);
            out.put(terms[0], new HashSet<>(List.of(terms).subList(1, terms.length)));
        }
        return out;
    }

    private static void write(Collection<String> entries, int bitsEach, DataOutputStream out) throws IOException {
        byte[] bits = new byte[(entries.size() * bitsEach + 7) / 8];
        for (String entry : entries) {
            int one = EnglishWords.firstHash(entry);
            int step = EnglishWords.step(entry);
            for (int i = 0; i < EnglishWords.HASHES; i++) {
                int bit = Integer.remainderUnsigned(one + i * step, bits.length * 8);
                bits[bit >> 3] |= (byte) (1 << (bit & 7));
            }
        }
        System.out.println(entries.size() + " entries, " + bits.length + " bytes");
        out.writeInt(bits.length);
        out.write(bits);
    }
}
