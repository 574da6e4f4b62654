package dev.dateline.judge;

import dev.dateline.source.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises typing slips. A long word may have more wrong letters than a short one. A word with the opposite meaning
 * is never a slip.
 */
final class Slips {
    /** Pairs of similar words with different meanings that {@link #turned} does not find by their prefixes. */
    private static final Set<String> NEAR_BUT_OTHER = WordList.pairs(Tables.text("near but other"));

    /** Pairs of words that people confuse in spelling. They count as slips, although both are words. */
    private static final Set<String> WRITTEN_FOR = WordList.pairs(Tables.text("written for"));

    private static final Set<String> OFTEN_CONFUSED = WRITTEN_FOR.stream()
            .flatMap(pair -> Stream.of(pair.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PREFIXES = WordList.words(Tables.text("prefixes of words"));

    /** In words of at least this length, a single wrong first letter is a slip. */
    private static final int LONG_START = 7;

    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private Slips() {}

    /**
     * The most wrong letters: none in a word of up to four letters, one up to eight, two up to thirteen, else three.
     */
    static int budget(int length) {
        return length < 5 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3;
    }

    /** Whether {@code typed} is {@code right} with typing slips. False if they are equal or differ in meaning. */
    static boolean isSlip(String typed, String right) {
        int budget = budget(Math.max(1, right.length()));
        if (budget == 0 || typed.length() < 4 || typed.equals(right)) {
            return false;
        }
        boolean near = Math.abs(typed.length() - right.length()) <= budget
                && sameStart(typed, right)
                && (Suggestion.distance(typed, right) <= budget || isExchanged(typed, right));
        return near && !turned(typed, right) && !hasDigit(typed) && !hasDigit(right);
    }

    /** Whether two letters with one between them have changed places: nadeli for naledi. */
    private static boolean isExchanged(String typed, String right) {
        for (int i = 1; typed.length() == right.length() && i + 2 < typed.length(); i++) {
            if (typed.charAt(i) != right.charAt(i)) {
                String mended = typed.substring(0, i) + typed.charAt(i + 2) + typed.charAt(i + 1) + typed.charAt(i);
                return right.equals(mended + typed.substring(i + 3));
            }
        }
        return false;
    }

    /** Whether the first word is the beginning of the second: grav. for gravitational. */
    static boolean isBeginning(String typed, String right) {
        return typed.length() > 3 && right.length() > typed.length() + 1 && right.startsWith(typed);
    }

    /** Whether the first word is the second without its vowels: Crt. */
    static boolean isWithoutVowels(String typed, String right) {
        StringBuilder out = new StringBuilder(right.length());
        for (int i = 0; i < right.length(); i++) {
            if (i == 0 || "aeiou".indexOf(right.charAt(i)) < 0) {
                out.append(right.charAt(i));
            }
        }
        return typed.length() > 2 && typed.length() < right.length() && typed.contentEquals(out);
    }

    /**
     * Whether a short word has one letter too many or too few, two swapped letters, or another vowel. Safe only next to
     * words that make the meaning clear.
     *
     * @param clear whether there are two or more such words, so that a vowel at the end may be w or y: row, for roe
     */
    static boolean isOfShortWord(String typed, String right, boolean clear) {
        int shorter = Math.min(typed.length(), right.length());
        boolean roman = NumberWords.roman(typed) > 0 || NumberWords.roman(right) > 0;
        boolean brief = !roman && right.length() < 5 && shorter >= 3 && !hasDigit(typed) && !hasDigit(right);
        if (!brief || typed.charAt(0) != right.charAt(0) || Suggestion.distance(typed, right) != 1) {
            return false;
        }
        int last = shorter - 1;
        boolean glide = clear
                && typed.substring(0, last).equals(right.substring(0, last))
                && "wy".indexOf(typed.charAt(last)) >= 0;
        return typed.length() != right.length()
                || hasSwap(typed, right)
                || (clear && shorter > 3 && isNextKey(typed, right))
                || ((glide || shorter > 3) && isOtherVowel(typed, right));
    }

    /** Whether the first different letters of two words are neighbours on a keyboard. */
    private static boolean isNextKey(String one, String other) {
        int at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return areNeighbours(one.charAt(at), other.charAt(at));
    }

    private static boolean isOtherVowel(String one, String other) {
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return "aeiouyw".indexOf(one.charAt(i)) >= 0 && "aeiouyw".indexOf(other.charAt(i)) >= 0;
            }
        }
        return false;
    }

    /** Whether a short word alone has two swapped letters. In letters without a vowel, these are other initials. */
    static boolean isSwapped(String typed, String right) {
        return typed.length() > 3
                && !hasDigit(typed)
                && typed.chars().anyMatch(letter -> "aeiou".indexOf(letter) >= 0)
                && hasSwap(typed, right);
    }

    /** Whether one letter behind the first of a word has moved to another place in it: gurhna for gurnah. */
    static boolean isMoved(String typed, String right) {
        int length = typed.length();
        if (length != right.length() || length < 4 || typed.equals(right) || hasDigit(typed)) {
            return false;
        }
        int from = 0;
        while (typed.charAt(from) == right.charAt(from)) {
            from++;
        }
        int to = length - 1;
        while (typed.charAt(to) == right.charAt(to)) {
            to--;
        }
        String said = typed.substring(from, to + 1);
        String due = right.substring(from, to + 1);
        int last = said.length() - 1;
        return from > 0
                && (due.equals(said.substring(1) + said.charAt(0))
                        || due.equals(said.charAt(last) + said.substring(0, last)));
    }

    /** Whether a letter of a name is doubled, or a double letter is single: boong for bong. */
    static boolean isDoubled(String one, String other) {
        String large = one.length() > other.length() ? one : other;
        String small = one.length() > other.length() ? other : one;
        for (int i = 1; large.length() == small.length() + 1 && i < large.length(); i++) {
            if (large.charAt(i) == large.charAt(i - 1)
                    && small.equals(large.substring(0, i) + large.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two words differ only in two swapped letters behind the first. */
    static boolean hasSwap(String one, String other) {
        for (int i = 1; i + 1 < one.length(); i++) {
            String swapped = one.substring(0, i) + one.charAt(i + 1) + one.charAt(i) + one.substring(i + 2);
            if (swapped.equals(other)) {
                return !one.equals(other);
            }
        }
        return false;
    }

    /** Whether the two are words that people confuse in spelling: strait and straight. */
    static boolean isWrittenFor(String typed, String right) {
        return WRITTEN_FOR.contains(WordList.pair(typed, right));
    }

    /** Whether a word is one of those that people confuse in spelling. */
    static boolean isOftenConfused(String word) {
        return OFTEN_CONFUSED.contains(word);
    }

    static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the words begin alike. The first two letters may be swapped, or the first letter may sound similar. Other
     * slips in the first letter are rare, and another first letter often makes another prefix.
     */
    private static boolean sameStart(String typed, String right) {
        char one = typed.charAt(0);
        char other = right.charAt(0);
        if (one == other) {
            return true;
        }
        if (one == right.charAt(1) && typed.charAt(1) == other) {
            return true;
        }
        if (typed.length() == right.length() && soundsAlike(one, other)) {
            return true;
        }
        return typed.length() >= LONG_START
                && typed.substring(1).equals(right.substring(1))
                && areNeighbours(one, other);
    }

    private static boolean soundsAlike(char one, char other) {
        return sound(one) != 0 && sound(one) == sound(other);
    }

    /** The sound of a letter at the beginning of a word; 0 for a letter that sounds like no other. */
    private static char sound(char letter) {
        return switch (letter) {
            case 'c', 'k', 'q' -> 'k';
            case 's', 'z' -> 's';
            case 'j', 'g' -> 'j';
            case 'i', 'y' -> 'i';
            case 'f', 'p', 'v', 'w' -> 'f';
            default -> 0;
        };
    }

    /**
     * Whether two letters are neighbours on a keyboard. Kollywood is not a slip for Bollywood, because K is far from B.
     */
    private static boolean areNeighbours(char one, char other) {
        for (int row = 0; row < KEYS.size(); row++) {
            int at = KEYS.get(row).indexOf(one);
            for (int next = 0; at >= 0 && next < KEYS.size(); next++) {
                int there = KEYS.get(next).indexOf(other);
                if (there >= 0 && Math.abs(row - next) <= 1 && Math.abs(at - there) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the words differ in a prefix or ending that changes the meaning: legal and illegal, aggression and
     * aggressive.
     */
    static boolean turned(String one, String other) {
        return NEAR_BUT_OTHER.contains(WordList.pair(one, other))
                || isPrefixed(one, other)
                || isPrefixed(other, one)
                || twoPrefixes(one, other);
    }

    /** Whether the part of a word before its hyphen changes the meaning: semi, counter. */
    static boolean isPrefix(String word) {
        return PREFIXES.contains(word);
    }

    /** Whether the long word is the short one with a prefix. */
    private static boolean isPrefixed(String small, String large) {
        int extra = large.length() - small.length();
        return extra > 0 && large.endsWith(small) && PREFIXES.contains(large.substring(0, extra));
    }

    /** Whether both words have different prefixes and the same root of at least four letters. */
    private static boolean twoPrefixes(String one, String other) {
        int common = 0;
        while (common < one.length()
                && common < other.length()
                && one.charAt(one.length() - 1 - common) == other.charAt(other.length() - 1 - common)) {
            common++;
        }
        // the root may begin later than the common letters: of-fensive, de-fensive
        for (int root = common; root >= 4; root--) {
            if (PREFIXES.contains(one.substring(0, one.length() - root))
                    && PREFIXES.contains(other.substring(0, other.length() - root))) {
                return true;
            }
        }
        return false;
    }
}
