package dev.dateline.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everyday words of other languages with their English words: museu, paludismo, yojana. */
final class ForeignWords {
    private static final Map<String, String> NOUNS = read(Tables.text("nouns in names"));

    private static final Map<String, String> ALL = read(Tables.text("words of other languages"));

    static {
        ALL.putAll(NOUNS);
    }

    private static final Set<String> ARTICLES = WordList.words("el la le les il lo al der die das");

    /** Other articles, and "of". They may be a part of a name: Los Angeles. */
    private static final Set<String> SMALL = WordList.words("los las os den des de del do da dos du di ki ka ke");

    /** Adjectives that stand behind their noun in many languages. */
    private static final Set<String> ADJECTIVES =
            WordList.words("national international new nuclear red white black green blue german");

    private ForeignWords() {}

    /** Whether a word is an article of another language: la Sheinbaum. */
    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    /** Whether an English word is a noun in names of things: group, army. */
    static boolean isNoun(String word) {
        return NOUNS.containsValue(word);
    }

    private static Map<String, String> read(String table) {
        Map<String, String> english = new HashMap<>(1024);
        for (String group : WordList.phrases(table)) {
            List<String> words = List.of(group.split("\\s+", -1));
            words.subList(1, words.size()).forEach(word -> english.putIfAbsent(word.replace('_', ' '), words.get(0)));
        }
        return english;
    }

    /** The English noun for a noun in a name of another language: law, for ley. It is empty for any other word. */
    static String noun(String word) {
        return NOUNS.getOrDefault(word, "");
    }

    /** The words in English, without the articles of other languages; empty if no word is known. */
    static List<String> inEnglish(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        boolean known = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String two = i + 1 < words.size() ? ALL.getOrDefault(word + " " + words.get(i + 1), "") : "";
            String one = two.isEmpty() ? ALL.getOrDefault(word, "") : two;
            known |= !one.isEmpty();
            i += two.isEmpty() ? 0 : 1;
            if (!isArticle(word) && !SMALL.contains(word)) {
                boolean behind = ADJECTIVES.contains(one) && !out.isEmpty();
                out.add(out.size() - (behind ? 1 : 0), one.isEmpty() ? word : one);
            }
        }
        return known ? out : List.of();
    }
}
