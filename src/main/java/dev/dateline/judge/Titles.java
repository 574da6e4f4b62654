package dev.dateline.judge;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Words before or after a name that are not part of it: titles, offices, honorifics. */
final class Titles {
    private static final Set<String> TITLES = WordList.words(Tables.text("titles"));

    /** Words that make the person beside them another person, or lead to another person. */
    private static final Set<String> RELATING = WordList.words(Tables.text("relating to persons"));

    /** Nouns for persons who are described and not counted. */
    private static final Set<String> NOUNS = WordList.words(Tables.text("nouns for persons"));

    private static final Set<String> LINKS = Set.of("to", "for", "under", "by", "with", "against");

    private Titles() {}

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /**
     * The words without titles and fillers at both ends, and without countries and peoples at the beginning (China's
     * Wang Yi). Words of the right name stay at the end.
     */
    static List<String> stripped(List<String> words, List<String> own, Fillers fillers) {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (words.size() > 1 && relates(last) && !own.contains(last)) {
            return words; // Yunus's brother
        }
        boolean name = words.size() == 2 && fillers.names(words.get(0)) && !TITLES.contains(words.get(0));
        List<String> bare = name
                ? words
                : Fillers.stripped(
                        words,
                        word -> goesBefore(word, fillers),
                        word -> !own.contains(word) && (TITLES.contains(word) || fillers.mayGo(word)));
        return leadsToAnother(words.subList(0, Math.max(0, Collections.indexOfSubList(words, bare)))) ? words : bare;
    }

    /** Whether the words before a name mean another person: the spokesman for president, the brother of. */
    private static boolean leadsToAnother(List<String> before) {
        int at = before.size() - 1;
        while (at > 0 && Phrase.isArticle(before.get(at))) {
            at--;
        }
        boolean link = at > 0 && before.get(at).equals("of");
        while (at > 0 && !link && (Phrase.isArticle(before.get(at)) || isTitle(before.get(at)))) {
            at--;
            link = before.get(at).equals("of") && at > 0 && relates(before.get(at - 1));
        }
        link |= at > 0 && LINKS.contains(before.get(at));
        return link
                && before.subList(0, at).stream().anyMatch(word -> isTitle(word) || isPerson(word) || relates(word));
    }

    /** Whether a word makes the person beside it another person, or leads to another person. */
    static boolean relates(String word) {
        return RELATING.contains(word);
    }

    /** Whether a word is a noun for a person. */
    static boolean isPerson(String word) {
        return NOUNS.contains(word) || Counted.isSortOfPeople(word);
    }

    private static boolean goesBefore(String word, Fillers fillers) {
        return TITLES.contains(word)
                || Counted.isSortOfPeople(word)
                || fillers.mayGo(word)
                || Gazetteer.builtIn().isKnown(word);
    }
}
