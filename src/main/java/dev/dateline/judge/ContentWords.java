package dev.dateline.judge;

import dev.dateline.judge.Pairing.Direction;
import dev.dateline.judge.Pairing.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the content words of a phrase: all except words of grammar.
 *
 * @param name whether the phrase is compared with a name
 */
record ContentWords(Fillers fillers, Words known, boolean name) {
    /** Prepositions that begin a time or place, and those that do so only before a name, a number or a time. */
    private static final Set<String> CIRCUMSTANCES =
            Set.of("after", "at", "least", "during", "since", "until", "within", "under");

    private static final Set<String> WHETHER = Set.of("if", "whether");

    private static final Set<String> OF_NAMES = Set.of("in", "from", "for");

    /** Nouns that say how something is done, behind a preposition: in public, on purpose. */
    static final Set<String> MANNERS = WordList.words(Tables.text("manners"));

    /** Families of words for a protection, which may be named without the disease that is "against" it. */
    private static final Set<String> JABS = WordFamily.all("vaccinate vaccine jab jabbed inoculate immunise");

    /** Words before a preposition that gives a cause. */
    private static final Set<String> CAUSES =
            Set.of("because", "bc", "cos", "coz", "cuz", "bcoz", "due", "owing", "thanks");

    private static final Set<String> TIMES = WordFamily.all("year month week day hour minute decade century");

    List<Word> of(List<String> words) {
        List<Word> out = new ArrayList<>(words.size());
        Direction direction = Direction.NONE;
        int aside = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            aside += out.size() > 1 && isCircumstance(words, i) ? 1 : 0;
            boolean outOf = word.equals("out")
                    && i + 1 < words.size()
                    && words.get(i + 1).equals("of");
            Direction own = outOf ? Direction.FROM : isOfCause(words, i) ? Direction.NONE : Direction.of(word);
            direction = own == Direction.NONE ? direction : own;
            boolean cause = word.equals("after") && fillers.asks("why");
            boolean asked = i == 0 && WHETHER.contains(word);
            boolean plural = i > 0 && word.equals("s") && Slips.hasDigit(words.get(i - 1)); // under-16s
            if (!cause && !asked && !plural && !Fillers.isGrammar(words, i)) {
                String country = Gazetteer.builtIn().countryOfPeople(word);
                boolean whole = name || Gazetteer.builtIn().isCountry(country);
                out.add(new Word(word, whole ? country : WordFamily.of(word), direction, aside));
                direction = Direction.NONE;
            }
            i += outOf ? 1 : 0;
        }
        return out;
    }

    /** Whether a word is a number or a unit of time. */
    static boolean isTime(String word) {
        return Slips.hasDigit(word) || TIMES.contains(WordFamily.of(word));
    }

    /** Whether a preposition begins a time or place: after 58 years, from Storm Daniel. */
    private boolean isCircumstance(List<String> words, int at) {
        List<String> next = words.subList(at + 1, Math.min(words.size(), at + 3));
        boolean jab = at > 0 && words.get(at).equals("against") && JABS.contains(WordFamily.of(words.get(at - 1)));
        return !next.isEmpty()
                && (jab
                        || MANNERS.contains(next.get(0))
                        || CIRCUMSTANCES.contains(words.get(at))
                        || (OF_NAMES.contains(words.get(at))
                                && next.stream()
                                        .anyMatch(word ->
                                                known.isName(word) || known.isOfOneThing(word) || isTime(word))));
    }

    /** Whether a preposition gives a cause or a means, and no direction: because of a drought, by closing the port. */
    private static boolean isOfCause(List<String> words, int at) {
        boolean means = words.get(at).equals("by")
                && at + 1 < words.size()
                && words.get(at + 1).endsWith("ing");
        return means || (at > 0 && CAUSES.contains(words.get(at - 1)));
    }
}
