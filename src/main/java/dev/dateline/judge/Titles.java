package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words before or after a name that are not part of it: titles, offices, honorifics. */
final class Titles {
    private static final Set<String> TITLES = WordList.words(Tables.text("titles"));

    private Titles() {}

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /**
     * The words without titles and fillers at both ends, and without countries and peoples at the beginning (China's
     * Wang Yi).
     */
    static List<String> stripped(List<String> words, Fillers fillers) {
        int from = 0;
        int to = words.size();
        if (to == 2 && fillers.names(words.get(0)) && !TITLES.contains(words.get(0))) {
            return words;
        }
        while (from < to && goesBefore(words.get(from), fillers)) {
            from++;
        }
        while (to > from
                && !Fillers.isNumbered(words)
                && (TITLES.contains(words.get(to - 1)) || fillers.mayGo(words.get(to - 1)))) {
            to--;
        }
        return from == 0 && to == words.size() ? words : new ArrayList<>(words.subList(from, to));
    }

    private static boolean goesBefore(String word, Fillers fillers) {
        return TITLES.contains(word)
                || fillers.mayGo(word)
                || Gazetteer.builtIn().isKnown(word);
    }
}
