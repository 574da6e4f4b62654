import dev.dateline.judge.EnglishWords;
import dev.dateline.source.Suggestion;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Makes {@code english.bloom}: the words, names, synonyms and related words that the judge knows. The licence file
 * beside that resource names the sources.
 *
 * <p>Install the Debian packages wamerican, wamerican-small, wbritish and wordnet-base, unpack the npm package moby,
 * and compile the project. Then run {@code java -cp target/classes src/build/java/EnglishFilters.java /usr/share/dict
 * /usr/share/wordnet package/words.txt src/build/words src/main/resources/dev/dateline/judge/english.bloom}.
 */
public final class EnglishFilters {
    private static final int BITS_OF_WORD = 12;
    private static final int BITS_OF_SYNONYMS = 28;
    private static final int BITS_OF_RELATED = 24;

    // numbers of WordNet's files of synsets
    private static final int ARTIFACT = 6;
    private static final int SUBSTANCE = 27;
    /** Animals, persons and plants. */
    private static final Set<Integer> LIVING = Set.of(5, 18, 20);
    /** Qualities, feelings, motives, quantities and shapes, of which most synonyms differ a little. */
    private static final Set<Integer> VAGUE = Set.of(7, 12, 16, 23, 25);
    /** Acts, qualities, thoughts, words, events, phenomena, processes, relations and states; also verbs, adjectives. */
    private static final Set<Integer> ABSTRACT = Set.of(
            0, 1, 4, 7, 9, 10, 11, 12, 14, 16, 19, 21, 22, 24, 26, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
            42, 43);
    /** Persons and artifacts: the noun for them is not the act. */
    private static final Set<Integer> ACTORS = Set.of(ARTIFACT, 18);

    private final Set<String> small = new HashSet<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final WordNet net;
    private final Map<String, Set<String>> moby = new HashMap<>();

    private EnglishFilters(Path dict, Path wordNet, Path thesaurus) throws IOException {
        for (String file : List.of("american-english", "british-english")) {
            for (String word : Files.readAllLines(dict.resolve(file))) {
                add(word.strip());
            }
        }
        names.removeAll(words);
        for (String word : Files.readAllLines(dict.resolve("american-english-small"))) {
            small.add(word.strip().toLowerCase(Locale.ROOT));
        }
        net = new WordNet(wordNet);
        for (String line : Files.readAllLines(thesaurus)) {
            String[] terms = line.toLowerCase(Locale.ROOT).split(",", -1);
            moby.put(terms[0], new HashSet<>(List.of(terms).subList(1, terms.length)));
        }
    }

    public static void main(String[] arguments) throws IOException {
        EnglishFilters made = new EnglishFilters(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        Set<String> synonyms = made.synonyms();
        addGroups(Path.of(arguments[3], "synonyms.txt"), synonyms);
        addGroups(Path.of(arguments[3], "news.txt"), synonyms);
        Set<String> related = made.related();
        addGroups(Path.of(arguments[3], "related.txt"), related);
        related.removeAll(synonyms);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        write(withoutPlurals(made.words), BITS_OF_WORD, data);
        write(withoutPlurals(made.names), BITS_OF_WORD, data);
        write(synonyms, BITS_OF_SYNONYMS, data);
        write(related, BITS_OF_RELATED, data);
        write(made.terms(), BITS_OF_WORD, data);
        Files.write(Path.of(arguments[4]), out.toByteArray());
    }

    private void add(String word) {
        if (!word.isEmpty() && word.chars().allMatch(c -> c < 128 && Character.isLetter(c))) {
            boolean name = Character.isUpperCase(word.charAt(0));
            (name ? names : words).add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** The words of four letters or more, without plurals in -s of other such words. */
    private static Set<String> withoutPlurals(Set<String> words) {
        Set<String> out = new TreeSet<>();
        for (String word : words) {
            boolean plural = word.length() > 4
                    && word.endsWith("s")
                    && !word.endsWith("ss")
                    && words.contains(word.substring(0, word.length() - 1));
            if (word.length() >= 4 && !plural) {
                out.add(word);
            }
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

    private static void addGroups(Path file, Set<String> out) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                addGroup(List.of(line.split(", ", -1)), out);
            }
        }
    }

    private static void addGroup(List<String> terms, Set<String> out) {
        for (int i = 0; i < terms.size(); i++) {
            for (int j = 0; j < i; j++) {
                addPair(terms.get(i), terms.get(j), out);
            }
        }
    }

    private static void addPair(String one, String other, Set<String> out) {
        String key = EnglishWords.key(one.replace('_', ' '));
        String otherKey = EnglishWords.key(other.replace('_', ' '));
        // terms like sleeping sickness and sleepy sickness are typing slips or two things
        int slips = key.length() > 12 ? 3 : key.length() > 9 ? 1 : 0;
        if (!key.isEmpty() && !otherKey.isEmpty() && Suggestion.distance(key, otherKey) > slips) {
            out.add(key.compareTo(otherKey) < 0 ? key + " " + otherKey : otherKey + " " + key);
        }
    }

    private boolean isCommon(String term) {
        return small.containsAll(parts(term));
    }

    private boolean isKnown(String term) {
        return parts(term).stream().allMatch(part -> words.contains(part) || names.contains(part));
    }

    private static List<String> parts(String term) {
        return List.of(term.toLowerCase(Locale.ROOT).split("[_-]", -1));
    }

    /** Nouns of two common words: lung cancer. */
    private Set<String> terms() {
        Set<String> out = new TreeSet<>();
        for (Synset set : net.synsets()) {
            for (String term : set.terms) {
                int space = term.indexOf('_');
                boolean two = space > 0 && term.indexOf('_', space + 1) < 0;
                if (two && set.part == 'n' && isCommon(term) && !set.terms.contains(term.substring(space + 1))) {
                    out.add(term.replace('_', ' '));
                }
            }
        }
        return out;
    }

    /** Terms of one synset, in the usual sense of both. */
    private Set<String> synonyms() {
        Set<String> out = new TreeSet<>();
        for (Synset set : net.synsets()) {
            for (int i = 0; i < set.terms.size(); i++) {
                for (int j = 0; j < i; j++) {
                    String one = set.terms.get(i);
                    String other = set.terms.get(j);
                    if (mayPair(set, one, other) && areSynonyms(set, one, other)) {
                        addPair(one, other, out);
                    }
                }
            }
        }
        return out;
    }

    private boolean areSynonyms(Synset set, String one, String other) {
        double share = net.share(one, set);
        double otherShare = net.share(other, set);
        double both = Math.sqrt(share * otherShare);
        boolean known = isKnown(one) && isKnown(other);
        return both >= (set.part == 'n' ? 0.5 : 0.4)
                && Math.min(share, otherShare) >= 0.15
                && (known || both >= 0.7)
                && (set.kind != ARTIFACT || (isCommon(one) && isCommon(other)) || both >= 0.7);
    }

    private boolean mayPair(Synset set, String one, String other) {
        boolean named = !one.equals(one.toLowerCase(Locale.ROOT)) || !other.equals(other.toLowerCase(Locale.ROOT));
        boolean common = isCommon(one) && isCommon(other);
        boolean strict = set.part != 'n' || LIVING.contains(set.kind);
        return set.part != 'r'
                && !VAGUE.contains(set.kind)
                && (!named || !LIVING.contains(set.kind))
                && (common || (!strict && (isCommon(one) || isCommon(other))))
                && (set.kind == SUBSTANCE || Math.min(one.length(), other.length()) > 2)
                && isPlain(one)
                && isPlain(other);
    }

    private static boolean isPlain(String term) {
        return term.chars().allMatch(c -> Character.isLetter(c) || c == '_' || c == '-')
                && term.chars().filter(c -> c == '_').count() <= 3;
    }

    /**
     * Words that mean the same in most phrases. WordNet and the Moby thesaurus agree on them, or they are the noun,
     * verb and adjective of one act.
     */
    private Set<String> related() {
        Related related = new Related(net, moby, term -> isCommon(term) && isPlain(term) && net.uses(term) > 0);
        Set<String> out = new TreeSet<>();
        related.pairs().forEach((word, others) -> others.forEach(other -> addPair(word, other, out)));
        return out;
    }

    /** Pairs of words that mean the same in most phrases. */
    private static final class Related {
        private static final Set<String> TURNING = Set.of("over", "on", "in", "under", "against", "through");

        /** The least share of the counted uses of both words that the common sense must have. */
        private static final double USUAL = 0.08;

        private final WordNet net;
        private final Map<String, Set<String>> moby;
        private final Predicate<String> mayBeUsed;
        private final Map<String, Set<String>> pairs = new TreeMap<>();

        Related(WordNet net, Map<String, Set<String>> moby, Predicate<String> mayBeUsed) {
            this.net = net;
            this.moby = moby;
            this.mayBeUsed = mayBeUsed;
        }

        Map<String, Set<String>> pairs() {
            for (Synset set : net.synsets()) {
                for (String one : set.terms) {
                    for (Synset other : net.near(set)) {
                        for (String term : other.terms) {
                            addIfRelated(one, set, term, other);
                        }
                    }
                }
            }
            addAlike();
            addDerived();
            return pairs;
        }

        /** Adds verbs and adjectives of which the thesaurus alone says that they are alike. */
        private void addAlike() {
            moby.forEach((one, others) -> {
                for (String other : mayBeUsed.test(one) && others.size() >= 50 ? others : Set.<String>of()) {
                    if (one.compareTo(other) < 0
                            && mayBeUsed.test(other)
                            && moby.getOrDefault(other, Set.of()).size() >= 50
                            && "va".indexOf(net.usualPart(one)) >= 0
                            && net.usualPart(one) == net.usualPart(other)
                            && Math.min(net.uses(one), net.uses(other)) > 1
                            && alike(one, other) >= 0.35) {
                        add(one, other);
                    }
                }
            });
        }

        private void add(String one, String other) {
            boolean used = mayBeUsed.test(one) && mayBeUsed.test(other);
            boolean turned = isTurned(one) || isTurned(other);
            if (used && !turned && !one.equals(other) && !net.areOpposites(one, other)) {
                pairs.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
                pairs.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
            }
        }

        /** Whether a small word behind a verb turns its meaning, and the key of the term lacks it: hold over, put on. */
        private static boolean isTurned(String term) {
            return TURNING.contains(term.substring(term.lastIndexOf('_') + 1));
        }

        private void addIfRelated(String one, Synset set, String other, Synset near) {
            if (net.uses(one) < 2 || net.uses(other) < 2) {
                return;
            }
            double both = Math.sqrt(net.share(one, set) * net.share(other, near));
            boolean same = set == near;
            if (both < USUAL || set.part == 'r' || (!same && !ABSTRACT.contains(set.kind))) {
                return;
            }
            double least = same ? 0.05 : set.part == 'n' ? 0.18 : 0.1;
            if ((same && both >= 0.3) || alike(one, other) >= least) {
                add(one, other);
            }
        }

        /** How many of their words two entries of the thesaurus share, from 0 to 1; 0 if one does not name the other. */
        private double alike(String one, String other) {
            Set<String> ones = moby.getOrDefault(one.replace('_', ' '), Set.of());
            Set<String> others = moby.getOrDefault(other.replace('_', ' '), Set.of());
            if (!ones.contains(other.replace('_', ' ')) || !others.contains(one.replace('_', ' '))) {
                return 0;
            }
            long common = ones.stream().filter(others::contains).count();
            return common / Math.sqrt((double) ones.size() * others.size());
        }

        /** Adds the nouns, verbs and adjectives of one act or state, and what is related to one of them. */
        private void addDerived() {
            Map<String, Set<String>> derived = new TreeMap<>();
            for (Synset set : net.synsets()) {
                for (Link link : set.links) {
                    boolean same = link.sign.equals("+") || (link.sign.equals("\\") && set.part != 'r');
                    if (same && link.from > 0) {
                        Synset other = net.synset(link.to);
                        String one = set.terms.get(link.from - 1);
                        String word = other.terms.get(link.target - 1);
                        double both = Math.sqrt(net.share(one, set) * net.share(word, other));
                        boolean actor = ACTORS.contains(set.kind) || ACTORS.contains(other.kind);
                        if (both >= USUAL && !actor && mayBeUsed.test(one) && mayBeUsed.test(word)) {
                            derived.computeIfAbsent(one, key -> new TreeSet<>()).add(word);
                        }
                    }
                }
            }
            Map<String, Set<String>> near = new TreeMap<>();
            pairs.forEach((word, others) -> near.put(word, new TreeSet<>(others)));
            derived.forEach((word, others) -> others.forEach(other -> {
                add(word, other);
                near.getOrDefault(word, Set.of()).forEach(third -> add(other, third));
            }));
        }
    }

    private record Link(String sign, String to, int from, int target) {}

    /** Terms of one meaning. */
    private record Synset(char part, int kind, List<String> terms, List<Link> links) {}

    /** The data of WordNet: synsets, and how often each word has each sense. */
    private static final class WordNet {
        private static final Map<String, Character> PARTS = Map.of("noun", 'n', "verb", 'v', "adj", 'a', "adv", 'r');

        private final Map<String, Synset> synsets = new TreeMap<>();
        private final Map<String, List<Synset>> senses = new HashMap<>();
        private final Map<String, int[]> uses = new HashMap<>();
        private final Map<String, Set<String>> opposites = new HashMap<>();

        WordNet(Path folder) throws IOException {
            for (Map.Entry<String, Character> part : PARTS.entrySet()) {
                for (String line : Files.readAllLines(folder.resolve("data." + part.getKey()))) {
                    if (!line.startsWith("  ")) {
                        String[] cells = line.split(" ", -1);
                        synsets.put(part.getValue() + cells[0], synset(part.getValue(), cells));
                    }
                }
            }
            for (Map.Entry<String, Character> part : PARTS.entrySet()) {
                for (String line : Files.readAllLines(folder.resolve("index." + part.getKey()))) {
                    if (!line.startsWith("  ")) {
                        String[] cells = line.strip().split(" ", -1);
                        int count = Integer.parseInt(cells[2]);
                        List<Synset> own = new ArrayList<>();
                        for (int i = cells.length - count; i < cells.length; i++) {
                            own.add(synset(part.getValue() + cells[i]));
                        }
                        senses.put(part.getValue() + cells[0], own);
                        uses.put(part.getValue() + cells[0], new int[count]);
                    }
                }
            }
            for (String line : Files.readAllLines(folder.resolve("cntlist.rev"))) {
                String[] cells = line.split(" ", -1);
                int percent = cells[0].indexOf('%');
                char part = "?nvara".charAt(cells[0].charAt(percent + 1) - '0');
                int[] own = uses.get(part + cells[0].substring(0, percent));
                int sense = Integer.parseInt(cells[1]) - 1;
                if (own != null && sense < own.length) {
                    own[sense] += Integer.parseInt(cells[2]);
                }
            }
            synsets.values().forEach(this::addOpposites);
        }

        private static Synset synset(char part, String[] cells) {
            int count = Integer.parseInt(cells[3], 16);
            List<String> terms = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String term = cells[4 + 2 * i];
                terms.add(term.indexOf('(') > 0 ? term.substring(0, term.indexOf('(')) : term);
            }
            int at = 4 + 2 * count;
            List<Link> links = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(cells[at]); i++) {
                int cell = at + 1 + 4 * i;
                String to = cells[cell + 2].replace('s', 'a') + cells[cell + 1];
                int from = Integer.parseInt(cells[cell + 3].substring(0, 2), 16);
                links.add(new Link(cells[cell], to, from, Integer.parseInt(cells[cell + 3].substring(2), 16)));
            }
            return new Synset(part, Integer.parseInt(cells[1]), terms, links);
        }

        Collection<Synset> synsets() {
            return synsets.values();
        }

        Synset synset(String key) {
            return Objects.requireNonNull(synsets.get(key), key);
        }

        /** The share of a sense among all counted uses of a word. */
        double share(String term, Synset set) {
            String key = set.part + term.toLowerCase(Locale.ROOT);
            int[] counts = uses.getOrDefault(key, new int[0]);
            int at = senses.getOrDefault(key, List.of()).indexOf(set);
            double sum = 0;
            for (int count : counts) {
                sum += count + 0.5;
            }
            return at < 0 ? 0 : (counts[at] + 0.5) / sum;
        }

        /** How often all senses of a word were counted. */
        int uses(String term) {
            return PARTS.values().stream().mapToInt(part -> uses(part, term)).sum();
        }

        private int uses(char part, String term) {
            return Arrays.stream(uses.getOrDefault(part + term, new int[0])).sum();
        }

        /** The part of speech of most counted uses. */
        char usualPart(String term) {
            char usual = 'n';
            for (char part : "nvar".toCharArray()) {
                usual = uses(part, term) > uses(usual, term) ? part : usual;
            }
            return usual;
        }

        /** The synset itself, and the synsets of a slightly wider or similar meaning. */
        List<Synset> near(Synset set) {
            List<Synset> out = new ArrayList<>(List.of(set));
            for (Link link : set.links) {
                if (link.sign.equals("@") || link.sign.equals("&") || link.sign.equals("$")) {
                    out.add(synset(link.to));
                }
            }
            return out;
        }

        private void addOpposites(Synset set) {
            for (Link link : set.links) {
                if (link.sign.equals("!") && link.from > 0) {
                    List<String> ones = similar(set, set.terms.get(link.from - 1));
                    Synset other = synset(link.to);
                    for (String word : similar(other, other.terms.get(link.target - 1))) {
                        ones.forEach(one -> opposites
                                .computeIfAbsent(one, key -> new HashSet<>())
                                .add(word));
                    }
                }
            }
        }

        /** A term, and for an adjective also the terms of similar meaning. */
        private List<String> similar(Synset set, String term) {
            List<String> out = new ArrayList<>(List.of(term));
            for (Link link : set.links) {
                if (link.sign.equals("&")) {
                    out.addAll(synset(link.to).terms);
                }
            }
            return out;
        }

        boolean areOpposites(String one, String other) {
            return opposites.getOrDefault(one, Set.of()).contains(other)
                    || opposites.getOrDefault(other, Set.of()).contains(one);
        }
    }
}
