package dev.dateline.judge;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a part of a name or phrase says which thing is meant. */
final class PhraseParts {
    /** Words that alone do not say which thing is meant. */
    private static final Set<String> GENERAL = WordList.words(Tables.text("general words"));

    /** The nouns that may stand for one another beside a name, by each noun. */
    private static final Map<String, Set<String>> BESIDE_NAMES = new HashMap<>();

    static {
        for (List<String> kinds : WordList.groups(Tables.text("kinds beside names"))) {
            for (String kind : kinds) {
                BESIDE_NAMES.computeIfAbsent(kind, any -> new HashSet<>()).addAll(kinds);
            }
        }
    }

    /** Words for kinds of things. */
    private static final Set<String> KINDS = WordList.words(Tables.text("kinds of things"));

    /** Places with a university of the place and another one with the place before "university". */
    private static final Set<String> TWO_UNIVERSITIES = WordList.words(Tables.text("two universities"));

    private static final Set<String> TURNING = WordList.words(Tables.text("turning a phrase"));

    /** Words that begin an example. */
    private static final Set<String> EXAMPLES =
            Set.of("including", "incl", "like", "such", "eg", "especially", "namely");

    private static final List<String> OTHERS = List.of("and", "other");

    private PhraseParts() {}

    /** Whether a word alone does not say which thing is meant. */
    static boolean isGeneral(String word) {
        return GENERAL.contains(word) || KINDS.contains(word);
    }

    /** The nouns that may name the kind of one thing beside its name: steelworks, for plant. Empty for another word. */
    static Set<String> kindsLike(String kind) {
        return BESIDE_NAMES.getOrDefault(kind, Set.of());
    }

    /** Whether a word says what kind of thing something is. */
    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    /** Whether a word next to a name makes it another name. */
    static boolean turns(String word) {
        return TURNING.contains(word);
    }

    /** The words without examples: guitars and other instruments, judges including those of the high court. */
    static List<String> withoutExamples(List<String> words) {
        int others = Collections.indexOfSubList(words, OTHERS);
        List<String> out = others > 0 ? words.subList(others + OTHERS.size(), words.size()) : words;
        for (int i = 1; i < out.size(); i++) {
            if (EXAMPLES.contains(out.get(i))) {
                return out.subList(0, i);
            }
        }
        return out;
    }

    /** Whether two names of universities differ in their order, and are two universities: Washington University. */
    static boolean areTwoUniversities(List<String> one, List<String> other) {
        String place = placeOf(one);
        return place.startsWith("of") != placeOf(other).startsWith("of")
                && TWO_UNIVERSITIES.contains(place.replace("of", ""))
                && place.replace("of", "").equals(placeOf(other).replace("of", ""));
    }

    /** The words before "university", or "of" and the words after it, run together. */
    private static String placeOf(List<String> words) {
        int at = words.indexOf("university");
        boolean of = at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("of");
        return at < 0 ? "" : String.join("", of ? words.subList(at + 1, words.size()) : words.subList(0, at));
    }

    /** Whether a word is the initials of a name. The initials of small words, of an Arab family name and of "Jr." may be left out. */
    static boolean isInitials(String word, String written) {
        StringBuilder all = new StringBuilder();
        StringBuilder weighty = new StringBuilder();
        for (String each : written.replace('-', ' ').split(" ", -1)) {
            boolean family = (each.equals("Al") || each.startsWith("Jr")) && all.length() == word.length();
            if (family) {
                break;
            }
            if (each.isEmpty() || !Character.isLetter(each.charAt(0))) {
                return false;
            }
            all.append(Character.toLowerCase(each.charAt(0)));
            if (Character.isUpperCase(each.charAt(0))) {
                weighty.append(Character.toLowerCase(each.charAt(0)));
            }
        }
        return isName(written) && all.length() > 2 && (word.contentEquals(weighty) || word.contentEquals(all));
    }

    private static boolean isName(String written) {
        int capitals = 0;
        int small = 0;
        for (String word : written.split(" ", -1)) {
            boolean weighty = word.length() > 3;
            capitals += weighty && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            small += weighty && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return capitals > 1 && small == 0;
    }
}
