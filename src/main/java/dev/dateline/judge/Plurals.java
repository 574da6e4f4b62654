package dev.dateline.judge;

import java.util.Map;

/** Tells whether two words are the singular and plural of the same word: {@code half-lives}, {@code bacterium}. */
final class Plurals {
    /** Endings of the singular and the plural after a stem of at least three letters. */
    private static final String[][] ENDINGS = {
        {"", "s"},
        {"", "es"},
        {"y", "ies"},
        {"f", "ves"},
        {"fe", "ves"},
        {"um", "a"},
        {"us", "i"},
        {"is", "es"},
        {"on", "a"},
        {"man", "men"},
        {"ex", "ices"},
        {"ix", "ices"},
        {"a", "ae"},
        {"os", "oes"}
    };

    /** Irregular singulars and plurals. */
    private static final Map<String, String> IRREGULAR = WordList.map("""
        foot feet, tooth teeth, goose geese, mouse mice, child children, ox oxen, person people, life lives,
        half halves, wife wives, woman women
        """);

    private Plurals() {}

    /** Whether one of the two is the plural of the other. */
    static boolean same(String one, String other) {
        return isPlural(one, other) || isPlural(other, one);
    }

    private static boolean isPlural(String many, String one) {
        if (many.equals(IRREGULAR.get(one))) {
            return true;
        }
        for (String[] pair : ENDINGS) {
            int stem = one.length() - pair[0].length();
            if (stem >= 3
                    && many.length() == stem + pair[1].length()
                    && !many.endsWith("ss")
                    && one.endsWith(pair[0])
                    && many.endsWith(pair[1])
                    && many.startsWith(one.substring(0, stem))) {
                return true;
            }
        }
        return false;
    }
}
