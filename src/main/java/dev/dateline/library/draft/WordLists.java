package dev.dateline.library.draft;

import dev.dateline.disk.BundledFile;
import dev.dateline.judge.Readings;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists for drafts. They are read once from {@code words.txt}. */
final class WordLists {
    private static final Map<String, List<String>> LISTS =
            BundledFile.sections("/dev/dateline/library/draft/words.txt");

    static final Set<String> REPORTING = words("reporting");
    static final Set<String> BEFORE_THAT = words("reporting before that");
    static final Set<String> BODIES = words("bodies");
    static final Set<String> FIRMS = words("firms");
    static final Set<String> ORGANISATION_WORDS = words("organisation words");
    /** A pattern for any of these words. */
    static final String ANY_ORGANISATION_WORD =
            String.join("|", ORGANISATION_WORDS).replace(".", "\\.");

    static final Set<String> PLACE_WORDS = words("place words");
    static final Set<String> TITLES = words("titles", "offices");
    static final Set<String> IRREGULAR_NOUNS = words("irregular nouns");
    static final Set<String> NO_NOUNS = words("no nouns");
    static final Set<String> STOP = words("stop");
    static final Set<String> ADJECTIVES_ON_ED = words("adjectives on ed");
    static final Set<String> PER = words("per");
    static final Set<String> PRESENT_VERBS = words("present verbs");
    static final Set<String> REGULAR_VERBS = words("regular verbs");
    static final Set<String> CURRENCY_WORDS = words("currency words");
    static final Set<String> FUNCTION = words("sentence beginnings");
    static final Set<String> VOTES = words("votes");
    static final Map<String, String> MEASURES = pairs("measures");
    static final Map<String, String> CURRENCY_SIGNS = pairs("currency signs");

    static {
        CURRENCY_WORDS.addAll(Readings.currencyWords());
    }

    private WordLists() {}

    /** The lines of a list, in file order. */
    static List<String> lines(String name) {
        return LISTS.getOrDefault(name, List.of());
    }

    static Set<String> words(String... names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            lines(name).forEach(line -> words.addAll(List.of(line.split(" +", -1))));
        }
        return words;
    }

    /** A pattern for any word of a list. An underscore is a space. */
    static String any(String name) {
        return String.join("|", lines(name)).replace(' ', '|').replace('_', ' ');
    }

    private static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int bar = line.indexOf('|');
            pairs.put(line.substring(0, bar), line.substring(bar + 1));
        }
        return pairs;
    }
}
