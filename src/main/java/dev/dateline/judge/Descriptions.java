package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the name of a person beside words that describe the person: chopra the javelin lad, putin's chef prigozhin. */
final class Descriptions {
    /** Words with which a learner comments on an answer. */
    private static final Set<String> COMMENTS = WordList.words(Tables.text("comments"));

    /** Words that begin a description after a name. */
    private static final Set<String> OPENING = Set.of("the", "that", "a", "an", "this");

    private static final int LONGEST_NAME = 3;
    private static final int MOST_WORDS = 6;

    private Descriptions() {}

    /**
     * The names in a text of which all other words describe a person. The longest are first.
     *
     * @param plain tells whether a word is English or in the question
     */
    static List<List<String>> names(List<String> words, Predicate<String> plain) {
        List<List<String>> names = new ArrayList<>();
        for (int length = Math.min(LONGEST_NAME, words.size() - 1); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                int to = from + length;
                if (mayPrecede(words.subList(0, from)) && mayFollow(words.subList(to, words.size()), plain)) {
                    names.add(words.subList(from, to));
                }
            }
        }
        return names;
    }

    /** Whether the words may stand before a name. The last one is a noun for a person. */
    private static boolean mayPrecede(List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String last = words.get(words.size() - 1);
        return words.size() <= MOST_WORDS
                && (isPerson(last) || (words.size() == 1 && ForeignWords.isArticle(last)))
                && words.stream().noneMatch(word -> turns(word) || isLink(word));
    }

    private static boolean mayFollow(List<String> words, Predicate<String> plain) {
        if (words.stream().allMatch(word -> COMMENTS.contains(word) || Fillers.isLeadIn(word))) {
            return words.isEmpty() || COMMENTS.contains(words.get(words.size() - 1));
        }
        return words.size() > 1
                && words.size() <= MOST_WORDS
                && OPENING.contains(words.get(0))
                && words.stream().noneMatch(Descriptions::turns)
                && words.subList(1, words.size()).stream()
                        .allMatch(word -> isPerson(word)
                                || Fillers.isPreposition(word)
                                || Phrase.isArticle(word)
                                || CommonNames.countryOfPeople(word).isPresent()
                                || plain.test(word));
    }

    /** Whether a word is a noun for a person, or the title or office of one. */
    private static boolean isPerson(String word) {
        return Titles.isPerson(word) || Titles.isTitle(word);
    }

    private static boolean turns(String word) {
        return Titles.relates(word) || Fillers.turns(word) || NameParts.regnal(word) > 0;
    }

    /** Whether a preposition may make the name the name of another person: an aide to the president. */
    private static boolean isLink(String word) {
        return Fillers.isPreposition(word) && !word.equals("from") && !word.equals("in");
    }
}
