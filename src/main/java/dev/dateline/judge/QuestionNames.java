package dev.dateline.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the capitals of a question tell.
 *
 * @param first the words of the question's names, except the last word of each name
 * @param behindPreposition whether a name, and not only a month, stands behind a preposition: from the Louvre
 * @param abbreviated whether a word has capitals only
 */
record QuestionNames(Set<String> first, boolean behindPreposition, boolean abbreviated) {
    static QuestionNames of(String ask) {
        List<String> written = List.of(ask.split(" ", -1));
        Set<String> first = new HashSet<>();
        boolean abbreviated = false;
        for (int i = 0; i < written.size(); i++) {
            String word = written.get(i);
            abbreviated |= isCapital(word) && word.length() > 1 && isCapital(word.substring(1));
            if (i > 0 && i + 1 < written.size() && isCapital(word) && isCapital(written.get(i + 1))) {
                first.addAll(Tokens.of(word));
            }
        }
        return new QuestionNames(first, hasNameBehindPreposition(ask), abbreviated);
    }

    private static boolean hasNameBehindPreposition(String ask) {
        String[] words = ask.replace(" the ", " ").split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            if (isCapital(words[i])
                    && (Fillers.isPreposition(words[i - 1]) || words[i - 1].equals("off"))
                    && DateReader.monthOf(words[i].toLowerCase(Locale.ROOT)) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
