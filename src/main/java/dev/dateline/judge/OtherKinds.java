package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Other forms of a name with another noun for the kind of thing at its end: the Dayton treaty, for the Dayton Agreement,
 * and the noun of the question (Darien jungle, for Darién Gap). The rest of the name must say which thing is meant.
 */
final class OtherKinds {
    private static final Set<String> TREATIES =
            Set.of("agreement", "accord", "accords", "treaty", "pact", "deal", "protocol", "convention");

    /** Nouns that people use for any treaty. */
    private static final List<String> ANY_TREATY = List.of("treaty", "agreement", "accord", "accords", "deal", "pact");

    private static final int SHORTEST = 3;

    private OtherKinds() {}

    static List<String> of(String name, Fillers fillers, Index index) {
        int space = name.lastIndexOf(' ');
        if (space < SHORTEST || !Character.isUpperCase(name.charAt(0))) {
            return List.of();
        }
        String rest = name.substring(0, space);
        String kind = Folding.key(name.substring(space));
        List<String> words = Phrase.plainWords(rest);
        boolean place = words.stream().anyMatch(Gazetteer.builtIn()::isKnown);
        boolean named = words.stream().anyMatch(word -> word.length() > SHORTEST && !index.isEnglish(word));
        List<String> out = new ArrayList<>();
        if (TREATIES.contains(kind) && named) {
            ANY_TREATY.forEach(noun -> out.add(rest + " " + noun));
        }
        if (!TREATIES.contains(kind)
                && !place
                && index.isEnglish(kind)
                && !index.isEnglishName(kind)
                && isRare(rest, fillers, index)) {
            KindOnly.asked(fillers.words()).stream()
                    .filter(noun -> index.isEnglish(noun) && !noun.equals(kind))
                    .forEach(noun -> out.add(rest + " " + noun));
        }
        return out;
    }

    /** Whether a name ends with a noun for any treaty, and the words lack that noun. */
    static boolean lacksTreaty(List<String> words, Phrase name) {
        String kind = name.words().get(name.words().size() - 1);
        return ANY_TREATY.contains(kind) && !words.contains(kind);
    }

    /** Whether one of the words is in capitals, or is no usual word and not in the question. */
    private static boolean isRare(String words, Fillers fillers, Index index) {
        for (String word : words.split(" ", -1)) {
            String key = Folding.key(word);
            boolean initials = word.length() >= SHORTEST && word.chars().allMatch(Character::isUpperCase);
            boolean unusual = key.length() > SHORTEST && !index.isUsualWord(key);
            if ((initials || unusual) && !fillers.asks(key)) {
                return true;
            }
        }
        return false;
    }
}
