package dev.dateline.judge;

import java.util.Set;

/** Tells whether a part of a name says which thing is meant. */
final class PhraseParts {
    /** Words that alone do not say which thing is meant. */
    private static final Set<String> GENERAL = WordList.words(Tables.text("general words"));

    /** Words for kinds of things. */
    private static final Set<String> KINDS = WordList.words(Tables.text("kinds of things"));

    private static final Set<String> TURNING = WordList.words(Tables.text("turning a phrase"));

    private PhraseParts() {}

    /** Whether a word alone does not say which thing is meant. */
    static boolean isGeneral(String word) {
        return GENERAL.contains(word) || KINDS.contains(word);
    }

    /** Whether a word says what kind of thing something is. */
    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    /** Whether a word next to a name makes it another name. */
    static boolean turns(String word) {
        return TURNING.contains(word);
    }

    /** Whether a word is the initials of a name. The initials of small words, of an Arab family name and of "Jr." may be left out. */
    static boolean isInitials(String word, String written) {
        StringBuilder all = new StringBuilder();
        StringBuilder weighty = new StringBuilder();
        for (String each : written.replace('-', ' ').split(" ", -1)) {
            boolean family = (each.equals("Al") || each.startsWith("Jr")) && all.length() == word.length();
            if (family) {
                break;
            }
            if (each.isEmpty() || !Character.isLetter(each.charAt(0))) {
                return false;
            }
            all.append(Character.toLowerCase(each.charAt(0)));
            if (Character.isUpperCase(each.charAt(0))) {
                weighty.append(Character.toLowerCase(each.charAt(0)));
            }
        }
        return isName(written) && all.length() > 2 && (word.contentEquals(weighty) || word.contentEquals(all));
    }

    private static boolean isName(String written) {
        int capitals = 0;
        int small = 0;
        for (String word : written.split(" ", -1)) {
            boolean weighty = word.length() > 3;
            capitals += weighty && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            small += weighty && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return capitals > 1 && small == 0;
    }
}
