import dev.dateline.judge.EnglishWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Pairs of a word and a more general word for the same thing, from WordNet: a cheetah is an animal. */
final class WiderWords {
    /** The steps to a more general meaning for animals, other nouns and verbs. */
    private static final int STEPS_OF_ANIMALS = 9;

    private static final int STEPS_OF_NOUNS = 5;
    private static final int STEPS_OF_VERBS = 2;

    /** Nouns with fewer meanings above them say nearly nothing: device, act. */
    private static final int LEAST_DEPTH = 4;

    /** The least shares of the counted uses of both words that this sense must have. */
    private static final double USUAL = 0.3;

    private static final double USUAL_OF_WIDER = 0.35;

    /** Of the words for a more general meaning, those that are used much less than the most usual are left out. */
    private static final double USED = 0.15;

    // numbers of WordNet's files of synsets
    private static final int ANIMAL = 5;
    private static final int PLANT = 20;
    private static final int PLACE = 15;

    private final WordNet net;
    private final Spellings spellings;
    private final Set<String> tooWide = new HashSet<>();

    /** For each key of a word, the noun that is used most. */
    private final Map<String, String> usualNouns = new HashMap<>();

    private final Pairs pairs = new Pairs();

    WiderWords(WordNet net, Spellings spellings) {
        this.net = net;
        this.spellings = spellings;
        for (String noun : net.nouns()) {
            if (noun.indexOf('_') < 0) {
                usualNouns.merge(
                        EnglishWords.key(noun),
                        noun,
                        (one, other) -> net.uses('n', other) > net.uses('n', one) ? other : one);
            }
        }
    }

    Pairs pairs() {
        return pairs;
    }

    /**
     * Adds our own list. A line holds general words, a colon and narrower words. Behind "about" it holds subjects and
     * what has to do with them. The line of "not", which comes first, holds general words of WordNet to leave out.
     */
    void addList(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] sides = line.split(": ", -1);
                List<String> words = List.of(sides[1].split(", ", -1));
                boolean about = sides[0].startsWith("about ");
                if (sides[0].equals("not")) {
                    tooWide.addAll(words);
                } else {
                    for (String wider :
                            sides[0].substring(about ? "about ".length() : 0).split(", ", -1)) {
                        words.forEach(
                                word -> pairs.add(word, wider, about ? EnglishWords::about : EnglishWords::wider));
                    }
                }
            }
        }
    }

    void addWordNet() {
        for (WordNet.Synset set : net.synsets()) {
            List<String> words = new ArrayList<>(set.terms());
            words.removeIf(term -> !mayBeDue(term, set));
            if (!words.isEmpty()) {
                int steps =
                        set.part() == 'v' ? STEPS_OF_VERBS : set.kind() == ANIMAL ? STEPS_OF_ANIMALS : STEPS_OF_NOUNS;
                for (String wider : wider(set, "@", steps)) {
                    words.forEach(word -> pairs.add(word, wider, EnglishWords::wider));
                }
            }
            if (set.kind() == PLACE) {
                Set<String> wider = places(set);
                for (String name : set.terms()) {
                    wider.forEach(place -> pairs.add(name, place, EnglishWords::wider));
                }
            }
        }
    }

    /** Whether the judge takes a word for another noun that is used more: musical, for music. */
    private boolean isHidden(String term) {
        String usual = usualNouns.getOrDefault(EnglishWords.key(term), term);
        return term.indexOf('_') < 0 && !usual.equals(term) && !term.endsWith("ing");
    }

    private boolean mayBeDue(String term, WordNet.Synset set) {
        boolean single = term.indexOf('_') < 0;
        return !isHidden(term)
                && (set.part() == 'n' || set.part() == 'v')
                && Spellings.isPlain(term)
                && Character.isLowerCase(term.charAt(0))
                && net.share(term, set) >= USUAL
                && (single
                        ? spellings.isCommon(term) || (set.kind() != PLANT && spellings.isKnown(term))
                        : spellings.isCommon(term) && net.uses(term, set) > 0);
    }

    /** The usual words for the meanings some steps above a meaning. */
    private Set<String> wider(WordNet.Synset set, String sign, int steps) {
        Set<String> out = new TreeSet<>();
        Set<WordNet.Synset> seen = new HashSet<>();
        List<WordNet.Synset> level = List.of(set);
        for (int step = 0; step < steps; step++) {
            List<WordNet.Synset> next = new ArrayList<>();
            for (WordNet.Synset each : level) {
                for (WordNet.Synset above : net.linked(each, sign)) {
                    if (seen.add(above)) {
                        next.add(above);
                    }
                }
            }
            for (WordNet.Synset above : next) {
                int most = above.terms().stream()
                        .mapToInt(term -> net.uses(term, above))
                        .max()
                        .orElse(0);
                for (String term : above.terms()) {
                    int uses = net.uses(term, above);
                    boolean used = uses == 0 ? most == 0 && step == 0 : uses >= USED * most;
                    if (used && mayBeTyped(term, above)) {
                        out.add(term);
                    }
                }
            }
            level = next;
        }
        return out;
    }

    private boolean mayBeTyped(String term, WordNet.Synset set) {
        return !isHidden(term)
                && Spellings.isPlain(term)
                && spellings.isCommon(term)
                && net.share(term, set) >= USUAL_OF_WIDER
                && (set.part() == 'v' ? !net.linked(set, "@").isEmpty() : net.depth(set) >= LEAST_DEPTH)
                && !tooWide.contains(term.replace('_', ' '));
    }

    /** The countries and continents that a place belongs to. */
    private Set<String> places(WordNet.Synset set) {
        Set<String> out = new TreeSet<>();
        List<WordNet.Synset> level = List.of(set);
        for (int i = 0; i < 3; i++) {
            List<WordNet.Synset> next = new ArrayList<>();
            level.forEach(each -> next.addAll(net.linked(each, "#p")));
            next.removeIf(above -> above.kind() != PLACE);
            next.forEach(above -> out.add(above.terms().get(0)));
            level = next;
        }
        return out;
    }
}
