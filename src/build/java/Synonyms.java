import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The synonyms and the nouns of two words of WordNet. */
final class Synonyms {
    // numbers of WordNet's files of synsets
    private static final int ARTIFACT = 6;
    private static final int SUBSTANCE = 27;
    /** A term that the judge reads as a lack. WordNet has it for what is spilt, too. */
    private static final String LACK = "run_out";

    private static final String SPILL = "spill";
    /** Animals, persons and plants. */
    private static final Set<Integer> LIVING = Set.of(5, 18, 20);
    /** Qualities, feelings, motives, quantities and shapes, of which most synonyms differ a little. */
    private static final Set<Integer> VAGUE = Set.of(7, 12, 16, 23, 25);

    private final WordNet net;
    private final Spellings spellings;

    Synonyms(WordNet net, Spellings spellings) {
        this.net = net;
        this.spellings = spellings;
    }

    /** Nouns of two common words: lung cancer. */
    Set<String> terms() {
        Set<String> out = new TreeSet<>();
        for (WordNet.Synset set : net.synsets()) {
            for (String term : set.terms()) {
                int space = term.indexOf('_');
                boolean two = space > 0 && term.indexOf('_', space + 1) < 0;
                if (two
                        && set.part() == 'n'
                        && spellings.isCommon(term)
                        && !set.terms().contains(term.substring(space + 1))) {
                    out.add(term.replace('_', ' '));
                }
            }
        }
        return out;
    }

    /** Terms of one synset, in the usual sense of both. */
    Pairs pairs() {
        Pairs out = new Pairs();
        for (WordNet.Synset set : net.synsets()) {
            for (int i = 0; i < set.terms().size(); i++) {
                for (int j = 0; j < i; j++) {
                    String one = set.terms().get(i);
                    String other = set.terms().get(j);
                    if (mayPair(set, one, other) && areSynonyms(set, one, other)) {
                        out.add(one, other);
                    }
                }
            }
        }
        return out;
    }

    private boolean areSynonyms(WordNet.Synset set, String one, String other) {
        double share = net.share(one, set);
        double otherShare = net.share(other, set);
        double both = Math.sqrt(share * otherShare);
        boolean known = spellings.isKnown(one) && spellings.isKnown(other);
        return both >= (set.part() == 'n' ? 0.5 : 0.4)
                && Math.min(share, otherShare) >= 0.15
                && (known || both >= 0.7)
                && (set.kind() != ARTIFACT || (spellings.isCommon(one) && spellings.isCommon(other)) || both >= 0.7);
    }

    private boolean mayPair(WordNet.Synset set, String one, String other) {
        boolean named = !one.equals(one.toLowerCase(Locale.ROOT)) || !other.equals(other.toLowerCase(Locale.ROOT));
        boolean common = spellings.isCommon(one) && spellings.isCommon(other);
        boolean strict = set.part() != 'n' || LIVING.contains(set.kind());
        return set.part() != 'r'
                && !VAGUE.contains(set.kind())
                && (!named || !LIVING.contains(set.kind()))
                && (common || (!strict && (spellings.isCommon(one) || spellings.isCommon(other))))
                && (set.kind() == SUBSTANCE || Math.min(one.length(), other.length()) > 2)
                && Spellings.isPlain(one)
                && Spellings.isPlain(other)
                && !isPart(one, other)
                && !isPart(other, one)
                && !(set.terms().contains(SPILL) && List.of(one, other).contains(LACK));
    }

    /** Whether a term is another term with words left out: speaking, for public speaking. */
    private static boolean isPart(String part, String whole) {
        return List.of(whole.split("_", -1)).containsAll(List.of(part.split("_", -1)));
    }
}
