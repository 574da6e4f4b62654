package dev.dateline.article;

import java.util.List;

/**
 * A person's name and surname.
 *
 * @param full the whole name ({@code Wang Wenbin}, {@code Ursula von der Leyen})
 * @param surname the surname ({@code Wang}, {@code von der Leyen}); the whole name if it is a single word
 */
public record PersonName(String full, String surname) {
    /**
     * Guesses the surname. It is the first word if this is a common Chinese, Korean or Vietnamese family name, or if a
     * given name of two syllables follows ({@code Bong Joon-ho}). Otherwise it is the last word with the particles
     * before it ({@code von der Leyen}). A suffix like {@code Jr.} is not counted as the last word.
     */
    public static PersonName of(String full) {
        String[] words = full.strip().split("\\s+", -1);
        if (words.length == 1) {
            return new PersonName(full, words[0]);
        }
        if (FamilyNames.standsFirst(words[0]) || (words.length == 2 && isOfSyllables(words[1]))) {
            return new PersonName(full, words[0]);
        }
        int last = words.length - 1;
        while (last > 1 && FamilyNames.isSuffix(words[last])) {
            last--;
        }
        int first = last;
        while (first > 1 && FamilyNames.isParticle(words[first - 1])) {
            first--;
        }
        String surname = String.join(" ", List.of(words).subList(first, last + 1));
        return new PersonName(full, surname.endsWith(",") ? surname.substring(0, surname.length() - 1) : surname);
    }

    /** Whether a word is written like a Korean or Chinese given name: {@code Joon-ho}. */
    private static boolean isOfSyllables(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 1
                && hyphen + 1 < word.length()
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(hyphen + 1))
                && !FamilyNames.isParticle(word.substring(0, hyphen));
    }
}
