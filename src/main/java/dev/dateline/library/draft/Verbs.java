package dev.dateline.library.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Forms of English verbs that occur in news texts. */
final class Verbs {
    private static final Map<String, String> BASE_OF_PAST = new HashMap<>();
    private static final Map<String, String> PAST_OF_PARTICIPLE = new HashMap<>();
    private static final Set<String> BASES = new HashSet<>();

    /** Past forms of regular verbs whose stem changes, such as announced and stopped, with their base forms. */
    private static final Map<String, String> REGULAR = new HashMap<>();

    /** Matches stems that have lost an e: declared, announced, settled. */
    private static final Pattern SILENT_E =
            Pattern.compile("(?:at|(?<![oa])id|i[zs]|c|rg|dg|v|[ao]s|...ut|ur|..ir|[bptdg]l|ag|eg|eng|u|[^o]um)$");

    private static final Set<String> SAID_OR_NAMED = WordLists.words("said or named");

    private static final Set<String> FORMS_OF_BE = Set.of("be", "am", "is", "are", "was", "were", "being");

    private static final Set<String> NO_PASTS = WordLists.words("no pasts");

    static {
        for (String line : WordLists.lines("verbs")) {
            String[] forms = line.split(" ", -1);
            BASES.add(forms[0]);
            BASE_OF_PAST.put(forms[1], forms[0]);
            PAST_OF_PARTICIPLE.put(forms[2], forms[1]);
        }
        for (String base : WordLists.REGULAR_VERBS) {
            BASES.add(base);
            REGULAR.put(base.endsWith("e") ? base + "d" : base + base.charAt(base.length() - 1) + "ed", base);
        }
    }

    private Verbs() {}

    static boolean isIrregularPast(String word) {
        return BASE_OF_PAST.containsKey(word);
    }

    /** Whether a word looks like a past form or a participle. */
    static boolean isPast(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return BASE_OF_PAST.containsKey(low) || isRegularPast(low);
    }

    static boolean isRegularPast(String low) {
        return low.length() > 3 && low.endsWith("ed") && !NO_PASTS.contains(low);
    }

    /** The base form of a verb in the past: cut for cut, rise for rose, announce for announced. */
    static Optional<String> base(String past) {
        String low = past.toLowerCase(Locale.ROOT);
        String irregular = BASE_OF_PAST.get(low);
        if (irregular != null) {
            return Optional.of(irregular);
        }
        String regular = REGULAR.get(low);
        if (regular != null) {
            return Optional.of(regular);
        }
        if (!isRegularPast(low)) {
            return Optional.empty();
        }
        return Optional.of(stem(low.substring(0, low.length() - 2)));
    }

    /** The base form of a stem without -ed: try, reach, play. An e is added if the stem needs one. */
    private static String stem(String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        if (end == 'i') {
            return last < 2 ? stem + "e" : stem.substring(0, last) + "y"; // tied, tried
        }
        boolean doubled = last > 0
                && !WordLists.REPORTING.contains(stem)
                && end == stem.charAt(last - 1)
                && "lsfz".indexOf(end) < 0;
        if (doubled) {
            return stem.substring(0, last);
        }
        boolean silent = SILENT_E.matcher(stem).find();
        boolean twoVowels = stem.matches(".*(?:[aeo][aeiou]t|[aeiou]{2}s|ow|our)$");
        return silent && !twoVowels ? stem + "e" : stem;
    }

    static boolean isBase(String low) {
        return BASES.contains(low) || WordLists.PRESENT_VERBS.contains(low) || NumberQuestion.CHANGES.contains(low);
    }

    /** Whether a word is the third person of a known verb. It may also be the plural of a noun. */
    static boolean isThirdPerson(String low) {
        return low.endsWith("s") && low.length() > 3 && BASES.contains(withoutS(low));
    }

    /** The base form of a third person that is not in the lists. */
    static String withoutS(String low) {
        if (low.equals("has")) {
            return "have";
        }
        if (low.endsWith("ies") && low.length() > 4) {
            return low.substring(0, low.length() - 3) + "y";
        }
        String bare = low.substring(0, low.length() - 1);
        boolean es = bare.endsWith("she")
                || bare.endsWith("che")
                || bare.endsWith("sse")
                || bare.equals("doe")
                || bare.equals("goe");
        return es ? bare.substring(0, bare.length() - 1) : bare;
    }

    static boolean isParticiple(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return PAST_OF_PARTICIPLE.containsKey(low) || isRegularPast(low);
    }

    /** The base form of a present participle: win for winning, leave for leaving. */
    static String baseOfParticiple(String ing) {
        String stem = ing.substring(0, ing.length() - 3);
        boolean doubled = stem.length() > 3 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        if (BASES.contains(stem)) {
            return stem;
        }
        if (BASES.contains(stem + "e")) {
            return stem + "e";
        }
        return doubled && BASES.contains(stem.substring(0, stem.length() - 1))
                ? stem.substring(0, stem.length() - 1)
                : stem(stem);
    }

    /** The past form of a past participle: chose for chosen, reached for reached. */
    static String pastOfParticiple(String word) {
        return PAST_OF_PARTICIPLE.getOrDefault(word, word);
    }

    /** Whether a verb, in any finite form, reports what somebody says. */
    static boolean isSaying(String word) {
        return WordLists.REPORTING.contains(baseOfAny(word));
    }

    /** Whether a verb tells what somebody says and is no noun, and it does so without "that". */
    static boolean isOnlySaying(String form) {
        String word = form.replaceAll("\\P{L}", "");
        String base = baseOfAny(word);
        return !word.equals(base)
                && WordLists.REPORTING.contains(base)
                && !SAID_OR_NAMED.contains(base)
                && !WordLists.BEFORE_THAT.contains(base);
    }

    /** Whether a verb of saying may also be a noun: {@code claims}. */
    static boolean isNounToo(String word) {
        return SAID_OR_NAMED.contains(baseOfAny(word));
    }

    /** The base form of a verb in any finite form. */
    static String baseOfAny(String word) {
        String low = PAST_OF_PARTICIPLE.getOrDefault(word.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
        if (FORMS_OF_BE.contains(low)) {
            return "be";
        }
        if (low.endsWith("ing") && !BASES.contains(low)) {
            return baseOfParticiple(low);
        }
        return base(low).orElseGet(() -> low.endsWith("s") && !low.endsWith("ss") ? withoutS(low) : low);
    }
}
