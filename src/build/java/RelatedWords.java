import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Words that mean the same in most phrases. WordNet and the Moby thesaurus agree on them, or they are the noun, verb and
 * adjective of one act.
 */
final class RelatedWords {
    // numbers of WordNet's files of synsets
    /** Acts, qualities, thoughts, words, events, phenomena, processes, relations and states; also verbs, adjectives. */
    private static final Set<Integer> ABSTRACT = Set.of(
            0, 1, 4, 7, 9, 10, 11, 12, 14, 16, 19, 21, 22, 24, 26, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
            42, 43);
    /** Persons and artifacts: the noun for them is not the act. */
    private static final Set<Integer> ACTORS = Set.of(6, 18);

    private static final Set<String> TURNING = Set.of("over", "on", "in", "under", "against", "through");

    /** The least share of the counted uses of both words that the common sense must have. */
    private static final double USUAL = 0.08;

    private final WordNet net;
    private final Map<String, Set<String>> moby;
    private final Predicate<String> mayBeUsed;
    /** The test for the noun, verb and adjective of one act, which may be rare: spillage. */
    private final Predicate<String> mayBeDerived;

    private final Map<String, Set<String>> pairs = new TreeMap<>();

    RelatedWords(WordNet net, Map<String, Set<String>> moby, Spellings spellings) {
        this.net = net;
        this.moby = moby;
        this.mayBeUsed = term -> spellings.isCommon(term) && Spellings.isPlain(term) && net.uses(term) > 0;
        this.mayBeDerived = term -> spellings.isKnown(term) && Spellings.isPlain(term);
    }

    Map<String, Set<String>> pairs() {
        for (WordNet.Synset set : net.synsets()) {
            for (String one : set.terms()) {
                for (WordNet.Synset other : net.near(set)) {
                    for (String term : other.terms()) {
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
                    add(one, other, mayBeUsed);
                }
            }
        });
    }

    private void add(String one, String other, Predicate<String> may) {
        boolean used = may.test(one) && may.test(other);
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

    private void addIfRelated(String one, WordNet.Synset set, String other, WordNet.Synset near) {
        if (net.uses(one) < 2 || net.uses(other) < 2) {
            return;
        }
        double both = Math.sqrt(net.share(one, set) * net.share(other, near));
        boolean same = set == near;
        if (both < USUAL || set.part() == 'r' || (!same && !ABSTRACT.contains(set.kind()))) {
            return;
        }
        double least = same ? 0.05 : set.part() == 'n' ? 0.18 : 0.1;
        if ((same && both >= 0.3) || alike(one, other) >= least) {
            add(one, other, mayBeUsed);
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
        for (WordNet.Synset set : net.synsets()) {
            for (WordNet.Link link : set.links()) {
                boolean same = link.sign().equals("+") || (link.sign().equals("\\") && set.part() != 'r');
                if (same && link.from() > 0) {
                    WordNet.Synset other = net.synset(link.to());
                    String one = set.terms().get(link.from() - 1);
                    String word = other.terms().get(link.target() - 1);
                    double both = Math.sqrt(net.share(one, set) * net.share(word, other));
                    boolean actor = ACTORS.contains(set.kind()) || ACTORS.contains(other.kind());
                    if (both >= USUAL && !actor && mayBeDerived.test(one) && mayBeDerived.test(word)) {
                        derived.computeIfAbsent(one, key -> new TreeSet<>()).add(word);
                    }
                }
            }
        }
        Map<String, Set<String>> near = new TreeMap<>();
        pairs.forEach((word, others) -> near.put(word, new TreeSet<>(others)));
        derived.forEach((word, others) -> others.forEach(other -> {
            add(word, other, mayBeDerived);
            near.getOrDefault(word, Set.of()).forEach(third -> add(other, third, mayBeUsed));
        }));
    }
}
