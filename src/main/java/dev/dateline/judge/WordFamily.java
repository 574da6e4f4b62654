package dev.dateline.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The key of a word's family. It is the same for the inflections of an English word ({@code dam}, {@code dams}; {@code
 * burst}, {@code bursting}) and for the noun of its action ({@code extradite}, {@code extradition}). The key is not a
 * word to be shown.
 */
final class WordFamily {
    private static final int SHORTEST = 3;

    /** Endings of the singular and the plural after a stem of at least three letters, besides s and es. */
    private static final List<List<String>> PLURALS = WordList.groups(Tables.text("plurals"));

    /** Irregular plurals and comparatives, and their base. */
    private static final Map<String, String> IRREGULAR = WordList.map(Tables.text("irregular forms"));

    /** Irregular past forms of verbs, and their base. */
    private static final Map<String, String> PAST = WordList.map(Tables.text("past forms"));

    static {
        IRREGULAR.putAll(PAST);
    }

    /** Ends of nouns before -ion, and the ends of their verbs. */
    private static final List<List<String>> STEMS = WordList.groups(Tables.text("stems of verbs"));

    /** Words that end like a past form, and are none: the Red Army. */
    private static final Set<String> NO_VERBS = Set.of(
            "red", "bed", "need", "seed", "feed", "speed", "breed", "weed", "deed", "exceed", "hundred", "sacred");

    /** Endings of adjectives, and of the nouns beside them: poisonous, different, difference. */
    private static final List<String> ENDINGS = List.of("ic", "ous", "ence", "ent", "ful");

    private WordFamily() {}

    /** The key of a word, or of words run together. */
    static String of(String word) {
        String base = IRREGULAR.get(word);
        String out = singular(base == null ? word : base).replace("iz", "is");
        out = without(out, "ly", SHORTEST + 1);
        out = without(out, "ity", SHORTEST + 3);
        out = without(out, "al", SHORTEST + 2);
        if (out.equals("internation")) {
            return out; // not the family of internal
        }
        out = verb(out);
        out = without(out, "ment", SHORTEST + 1);
        for (String ending : ENDINGS) {
            out = without(out, ending, SHORTEST + ending.length() / 2);
        }
        if (out.endsWith("tion") || out.endsWith("sion")) {
            out = verbStem(without(out, "ion", SHORTEST + 1));
        }
        out = without(out, "e", SHORTEST);
        out = without(out, "at", SHORTEST + 2);
        return out.endsWith("y") ? out.substring(0, out.length() - 1) + "i" : single(out);
    }

    /** The stem of the verb of a noun in -ion: produc-e, for product-ion. */
    private static String verbStem(String stem) {
        for (List<String> pair : STEMS) {
            if (stem.endsWith(pair.get(0))) {
                return stem.substring(0, stem.length() - pair.get(0).length()) + pair.get(1);
            }
        }
        return stem;
    }

    /** The keys of a list of words, separated by white space. */
    static Set<String> all(String words) {
        Set<String> out = new HashSet<>();
        for (String word : WordList.words(words)) {
            out.add(of(word));
        }
        return out;
    }

    /**
     * Whether two answers of one word mean the same: singular and plural, or a noun and the verb of its action
     * (extraditing for extradition). Other nouns of one family differ: bank and banking.
     *
     * @param verb whether the typed word is a verb, as after "to"
     */
    static boolean same(String typed, String right, boolean verb) {
        if (areOneNoun(typed, right)) {
            return true;
        }
        boolean act = (isAct(right) && (verb || isVerb(typed) || right.endsWith("ion") || right.endsWith("ment")))
                || (right.endsWith("ed") && isAct(typed));
        return act && of(typed).equals(of(right));
    }

    /** Whether two words are the same noun, in the singular or plural: {@code half-lives}, {@code bacterium}. */
    static boolean areOneNoun(String one, String other) {
        return one.equals(other)
                || singular(one).equals(singular(other))
                || isPlural(one, other)
                || isPlural(other, one);
    }

    private static boolean isPlural(String many, String one) {
        if (many.endsWith("ss")) {
            return false;
        }
        String rest = one.length() >= SHORTEST && many.startsWith(one) ? many.substring(one.length()) : "";
        if (rest.equals("s") || rest.equals("es")) {
            return true;
        }
        for (List<String> pair : PLURALS) {
            int stem = one.length() - pair.get(0).length();
            if (stem >= SHORTEST
                    && many.length() == stem + pair.get(1).length()
                    && one.endsWith(pair.get(0))
                    && many.endsWith(pair.get(1))
                    && many.startsWith(one.substring(0, stem))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is probably a past form of a verb. */
    static boolean isPast(String word) {
        return (word.endsWith("ed") && !NO_VERBS.contains(word)) || PAST.containsKey(word);
    }

    private static boolean isAct(String word) {
        return word.endsWith("ion") || word.endsWith("ment") || word.endsWith("ing") || word.endsWith("al");
    }

    private static boolean isVerb(String word) {
        return word.endsWith("ing") || word.endsWith("ed");
    }

    /** The singular of a noun. Other words are returned unchanged. */
    static String singular(String word) {
        int length = word.length();
        String base = IRREGULAR.get(word);
        if (base != null && !word.endsWith("ed")) {
            return base;
        }
        if (length < SHORTEST
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > SHORTEST + 1) {
            return word.substring(0, length - 3) + "y";
        }
        for (String ending : List.of("ches", "shes", "xes", "sses", "oes")) {
            if (word.endsWith(ending)) {
                return word.substring(0, length - 2);
            }
        }
        return word.substring(0, length - 1);
    }

    /** The word without the ending -ing or -ed: planned, planning. */
    private static String verb(String word) {
        if (word.endsWith("ied") && word.length() > SHORTEST + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String out = withoutAfterVowel(word, "ing");
        return out.equals(word) ? withoutAfterVowel(word, "ed") : out;
    }

    private static String withoutAfterVowel(String word, String ending) {
        int stem = word.length() - ending.length();
        for (int i = 0; i < stem; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return without(word, ending, SHORTEST);
            }
        }
        return word;
    }

    private static String without(String word, String ending, int least) {
        int stem = word.length() - ending.length();
        return stem >= least && word.endsWith(ending) ? word.substring(0, stem) : word;
    }

    /** The word without the second of two equal last letters: plann, kill. */
    private static String single(String word) {
        int last = word.length() - 1;
        return last > 1 && word.charAt(last) == word.charAt(last - 1) ? word.substring(0, last) : word;
    }
}
